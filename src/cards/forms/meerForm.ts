import type { MandaatId } from '../../domain/basis/ids.ts';
import { adaptiveCard, type Element } from '../card.ts';
import { clampText } from '../clampText.ts';
import { buttons, submit } from '../elements/buttons.ts';
import { kopLine } from '../elements/kopLine.ts';
import { paragraph, subheading } from '../elements/text.ts';
import { notificationText } from '../text/nl/kaart.ts';
import { meerText as text } from '../text/nl/meer.ts';
import type { Kop } from '../views.ts';
import type { Form } from './form.ts';

/** One rarer action that this person may take now. */
export type MeerActie = { readonly verb: keyof typeof text.acties; readonly aanbod?: number };

export type MeerFormView = Kop & {
  readonly acties: readonly MeerActie[];
  /** Actions on one mandaat, under its name. */
  readonly mandaten: readonly {
    readonly mandaat: MandaatId;
    readonly soort: string;
    readonly acties: readonly MeerActie[];
  }[];
};

/**
 * The menu behind "Meer". Each button submits `casus.meer` with `kies`: the verb chosen, and its ids; the answer is
 * that verb's own dialog, or what it did when it needs none.
 */
export function meerForm(view: MeerFormView): Form {
  const mandaten = view.mandaten.filter(({ acties }) => acties.length > 0).slice(0, 5);
  const nothing = view.acties.length === 0 && mandaten.length === 0;
  return {
    title: text.titel,
    size: 'medium',
    card: adaptiveCard({
      fallbackText: notificationText(text.titel, view.kenmerk),
      speak: nothing ? text.niets : text.wat,
      body: [
        kopLine(view),
        paragraph(nothing ? text.niets : text.wat),
        ...view.acties.map((actie) => choice(view, actie)),
        ...mandaten.flatMap(({ mandaat, soort, acties }) => [
          subheading(clampText(soort, 120)),
          ...acties.map((actie) => choice(view, actie, mandaat)),
        ]),
      ],
    }),
  };
}

/** One below the other: a menu is read from top to bottom. */
const choice = ({ kenmerk }: Kop, { verb, aanbod }: MeerActie, mandaat?: MandaatId): Element | undefined =>
  buttons(
    submit(text.acties[verb], 'casus.meer', {
      kenmerk,
      kies: verb,
      ...(mandaat === undefined ? {} : { mandaat }),
      ...(aanbod === undefined ? {} : { aanbod }),
    }),
  );
