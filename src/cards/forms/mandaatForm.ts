import type { Kenmerk, MandaatId } from '../../domain/basis/ids.ts';
import type { Element } from '../card.ts';
import type { Ingevuld } from '../views.ts';
import { type Form, form } from './form.ts';

/** A form about one mandaat. */
export type MandaatFormView = {
  readonly kenmerk: Kenmerk;
  readonly mandaat: MandaatId;
  readonly ingevuld: Ingevuld;
};

type Words = { readonly title: string; readonly intro?: string; readonly button: string };

/** A form that carries the ids of one mandaat. */
export const mandaatForm = (
  { kenmerk, mandaat, ingevuld }: MandaatFormView,
  verb: string,
  words: Words,
  fields: readonly (Element | undefined)[],
  size: Form['size'] = 'small',
): Form => form({ ...words, size, ingevuld, fields, verb, data: { kenmerk, mandaat } });
