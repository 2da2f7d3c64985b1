import { fieldsOf } from './fields.ts';
import type { Form } from './form.ts';
import { mandaatForm, type MandaatFormView } from './mandaatForm.ts';
import { textLengths } from './textLengths.ts';
import { toetsNaam, uitvoeringFormText as text } from '../text/nl/uitvoering.ts';
import { toetsen } from '../../domain/mandaat/uitvoering/state.ts';

/** M11: at it, until a day that everyone sees. */
export const bezigForm = (view: MandaatFormView): Form =>
  mandaatForm(view, 'uitvoering.bezig', { title: text.startTitel, intro: text.startUitleg, button: text.startKnop }, [
    fieldsOf(view.ingevuld).date({ id: 'klaarOp', label: text.startDag, need: 'required' }),
  ]);

/** M11: done, with the result. */
export const klaarForm = (view: MandaatFormView): Form =>
  mandaatForm(view, 'uitvoering.klaar', { title: text.klaarTitel, button: text.klaarKnop }, [
    fieldsOf(view.ingevuld).text({
      id: 'resultaat',
      label: text.resultaat,
      maximum: textLengths.middel,
      need: 'required',
    }),
  ]);

/** M11: uitvoeringsbezwaar, with how feasible it is and why. */
export function bezwaarForm(view: MandaatFormView): Form {
  const field = fieldsOf(view.ingevuld);
  return mandaatForm(
    view,
    'uitvoering.bezwaar',
    { title: text.bezwaarTitel, intro: text.bezwaarUitleg, button: text.bezwaarKnop },
    [
      field.choice({
        id: 'toets',
        label: text.toets,
        choices: toetsen.map((id) => ({ id, naam: toetsNaam[id] })),
        expanded: true,
        need: 'required',
      }),
      field.text({ id: 'reden', label: text.reden, maximum: textLengths.lang, need: 'required' }),
    ],
    'medium',
  );
}
