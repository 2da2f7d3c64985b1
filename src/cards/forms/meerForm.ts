import type { MandaatId } from '../../domain/basis/ids.ts';
import { adaptiveCard } from '../card.ts';
import { buttons, submit } from '../elements/buttons.ts';
import { kopLine } from '../elements/kopLine.ts';
import { paragraph } from '../elements/text.ts';
import { notificationText } from '../text/nl/kaart.ts';
import { meerText as text } from '../text/nl/meer.ts';
import type { Kop } from '../views.ts';
import type { Form } from './form.ts';

/** One rarer action that this person may take now; `soort` names the mandaat it is about. */
export type MeerActie = {
  readonly verb: keyof typeof text.acties;
  readonly mandaat?: { readonly id: MandaatId; readonly soort: string };
  readonly aanbod?: number;
};
export type MeerFormView = Kop & { readonly acties: readonly MeerActie[] };

/** At most this many buttons; what a person may do seldom comes near. */
const most = 14;

/**
 * The menu behind "Meer". Each button submits `casus.meer` with `kies`: the verb chosen, and its ids; the answer is
 * that verb's own dialog, or what it did when it needs none.
 */
export function meerForm(view: MeerFormView): Form {
  const actions = view.acties.slice(0, most).map(({ verb, mandaat, aanbod }) => {
    const word = text.acties[verb];
    return submit(mandaat ? text.over(word, mandaat.soort) : word, 'casus.meer', {
      kenmerk: view.kenmerk,
      kies: verb,
      ...(mandaat ? { mandaat: mandaat.id } : {}),
      ...(aanbod === undefined ? {} : { aanbod }),
    });
  });
  return {
    title: text.titel,
    size: 'medium',
    card: adaptiveCard({
      fallbackText: notificationText(text.titel, view.kenmerk),
      speak: actions.length === 0 ? text.niets : text.wat,
      body: [
        kopLine(view),
        paragraph(actions.length === 0 ? text.niets : text.wat),
        // One below the other: a menu is read from top to bottom.
        ...actions.map((action) => buttons(action)),
      ],
    }),
  };
}
