import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import { afwezigFormText as text } from '../text/nl/afwezig.ts';
import { formText } from '../text/nl/formulier.ts';
import type { Ingevuld } from '../views.ts';
import { fieldsOf } from './fields.ts';
import { form, type Form } from './form.ts';

type View = {
  readonly ingevuld: Ingevuld;
  /** The people whom the reader leads; undefined when it is about oneself. */
  readonly collegas: readonly Keuze[] | undefined;
};

/** P9: first and last day, and for who leads a team, who. */
export function afwezigForm({ ingevuld, collegas }: View): Form {
  const field = fieldsOf(ingevuld);
  const own = collegas === undefined;
  return form({
    title: own ? text.titel : text.collegaTitel,
    size: 'medium',
    intro: own ? text.uitleg : text.collegaUitleg,
    ingevuld,
    fields: [
      own
        ? undefined
        : field.choice({
            id: 'collega',
            label: text.collega,
            choices: collegas,
            placeholder: formText.kies,
            need: 'required',
          }),
      field.date({ id: 'van', label: text.van, need: 'required' }),
      field.date({ id: 'tot', label: text.tot, need: 'required' }),
    ],
    button: text.knop,
    verb: own ? 'afwezig.melden' : 'afwezig.collega',
    data: {},
  });
}
