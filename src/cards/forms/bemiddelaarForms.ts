import { formText } from '../text/nl/formulier.ts';
import { bemiddelaarFormText as bemiddelen, bemiddelsoortNaam } from '../text/nl/verschil.ts';
import { fieldsOf } from './fields.ts';
import { form, type Form } from './form.ts';
import { mandaatForm, type MandaatFormView } from './mandaatForm.ts';
import { textLengths } from './textLengths.ts';
import { bemiddelsoorten } from '../../domain/mandaat/verschil/state.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';

export type BemiddelaarVragenView = MandaatFormView & {
  /** People of the directory; betrokkenen say so in their name (M12). */
  readonly mensen: readonly Keuze[];
};
export type BemiddelingFormView = MandaatFormView & { readonly bemiddeling: number };

/** M12: whom to ask, on what, and what for. */
export function bemiddelaarVragenForm(view: BemiddelaarVragenView): Form {
  const field = fieldsOf(view.ingevuld);
  return mandaatForm(
    view,
    'bemiddelaar.vragen',
    { title: bemiddelen.vraagTitel, intro: bemiddelen.vraagUitleg, button: bemiddelen.vraagKnop },
    [
      field.choice({
        id: 'wie',
        label: bemiddelen.wie,
        choices: view.mensen,
        placeholder: formText.kies,
        need: 'required',
      }),
      field.choice({
        id: 'soort',
        label: bemiddelen.soort,
        choices: bemiddelsoorten.map((id) => ({ id, naam: bemiddelsoortNaam[id] })),
        expanded: true,
        need: 'required',
      }),
      field.text({ id: 'taken', label: bemiddelen.taken, maximum: textLengths.middel, need: 'required' }),
    ],
    'medium',
  );
}

const bemiddelingForm = (
  { kenmerk, mandaat, bemiddeling, ingevuld }: BemiddelingFormView,
  parts: Pick<Parameters<typeof form>[0], 'title' | 'fields' | 'button' | 'verb'> & { readonly intro?: string },
): Form => form({ ...parts, size: 'small', ingevuld, data: { kenmerk, mandaat, bemiddeling } });

/** M12: rather not, with the reason. */
export const bemiddelaarWeigerForm = (view: BemiddelingFormView): Form =>
  bemiddelingForm(view, {
    verb: 'bemiddelaar.weiger',
    title: bemiddelen.nietTitel,
    button: bemiddelen.nietKnop,
    fields: [
      fieldsOf(view.ingevuld).text({
        id: 'reden',
        label: bemiddelen.reden,
        maximum: textLengths.middel,
        need: 'required',
      }),
    ],
  });

/** M12: what came of it. */
export function bemiddelingUitkomstForm(view: BemiddelingFormView): Form {
  const field = fieldsOf(view.ingevuld);
  return bemiddelingForm(view, {
    verb: 'bemiddelaar.uitkomst',
    title: bemiddelen.klaarTitel,
    intro: bemiddelen.klaarUitleg,
    button: bemiddelen.klaarKnop,
    fields: [
      field.choice({
        id: 'overeenstemming',
        label: bemiddelen.overeenstemming,
        choices: [
          { id: 'ja', naam: bemiddelen.eens },
          { id: 'nee', naam: bemiddelen.oneens },
        ],
        expanded: true,
        need: 'required',
      }),
      field.text({ id: 'uitkomst', label: bemiddelen.uitkomst, maximum: textLengths.lang, need: 'required' }),
    ],
  });
}
