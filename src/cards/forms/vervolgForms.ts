import { vervolgText as text } from '../text/nl/mandaatForm.ts';
import { fieldsOf } from './fields.ts';
import type { Form } from './form.ts';
import { mandaatForm, type MandaatFormView } from './mandaatForm.ts';
import { textLengths } from './textLengths.ts';

export type ExternFormView = MandaatFormView & {
  /** The regiehouder records it and says where it came from (M2). */
  readonly namens: boolean;
};

const reasonForm = (view: MandaatFormView, verb: string, title: string, label: string, button: string): Form =>
  mandaatForm(view, verb, { title, button }, [
    fieldsOf(view.ingevuld).text({ id: 'reden', label, maximum: textLengths.middel, need: 'required' }),
  ]);

/** M9: withdrawn, with the reason. */
export const intrekkenForm = (view: MandaatFormView): Form =>
  reasonForm(view, 'mandaat.intrekken', text.intrekkenTitel, text.intrekken, text.trekIn);

/** M9: draagvlak was found, so nobody has to decide. */
export const nietMeerNodigForm = (view: MandaatFormView): Form =>
  reasonForm(view, 'mandaat.nietmeernodig', text.nietMeerNodigTitel, text.nietMeerNodig, text.nietMeerNodigKnop);

/** M2: the answer of another organisation: toezegging, geen toezegging or a vraag. */
export function externForm(view: ExternFormView): Form {
  const field = fieldsOf(view.ingevuld);
  return mandaatForm(
    view,
    'mandaat.extern',
    { title: text.externTitel, button: text.legVast },
    [
      field.choice({
        id: 'uitkomst',
        label: text.externUitkomst,
        choices: [
          { id: 'toezegging', naam: text.toezegging },
          { id: 'geen-toezegging', naam: text.geenToezegging },
          { id: 'vraag', naam: text.externVraag },
        ],
        expanded: true,
        need: 'required',
      }),
      field.text({ id: 'toelichting', label: text.externToelichting, maximum: textLengths.middel, need: 'depends' }),
      view.namens
        ? field.text({
            id: 'bron',
            label: text.externBron,
            placeholder: text.externBronVoorbeeld,
            maximum: textLengths.kort,
            lines: 'one',
            need: 'required',
          })
        : undefined,
    ],
    'medium',
  );
}

/** M10: the reference of the formal besluit in the zaaksysteem. */
export const referentieForm = (view: MandaatFormView): Form =>
  mandaatForm(
    view,
    'mandaat.referentie',
    { title: text.referentieTitel, intro: text.referentieUitleg, button: text.noteer },
    [
      fieldsOf(view.ingevuld).text({
        id: 'referentie',
        label: text.referentie,
        maximum: textLengths.referentie,
        lines: 'one',
        need: 'required',
      }),
    ],
  );
