import { clampText } from '../clampText.ts';
import { adviesText as text } from '../text/nl/advies.ts';
import { formText } from '../text/nl/formulier.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import { fieldsOf } from './fields.ts';
import { form, type Form } from './form.ts';
import { mandaatForm, type MandaatFormView } from './mandaatForm.ts';
import { textLengths } from './textLengths.ts';

export type CollegaKeuzeView = MandaatFormView & { readonly collegas: readonly Keuze[] };
export type AdviesGevenView = MandaatFormView & { readonly advies: number; readonly beslissing: string };

/** M3: to a colleague with the same functie. */
export const doorgevenForm = (view: CollegaKeuzeView): Form =>
  mandaatForm(
    view,
    'mandaat.doorgeven',
    { title: text.doorgevenTitel, intro: text.doorgevenUitleg, button: text.doorgevenKnop },
    [
      fieldsOf(view.ingevuld).choice({
        id: 'collega',
        label: text.wie,
        choices: view.collegas,
        placeholder: formText.kies,
        need: 'required',
      }),
    ],
  );

/** M3: "ik kom hierop terug op …". */
export const terugForm = (view: MandaatFormView): Form =>
  mandaatForm(view, 'mandaat.terug', { title: text.terugTitel, intro: text.terugUitleg, button: text.terugKnop }, [
    fieldsOf(view.ingevuld).date({ id: 'dag', label: text.terugDag, need: 'required' }),
  ]);

/** M14: one or two colleagues. */
export const adviesVragenForm = (view: CollegaKeuzeView): Form =>
  mandaatForm(
    view,
    'mandaat.advies',
    { title: text.vragenTitel, intro: text.vragenUitleg, button: text.vragenKnop },
    [
      fieldsOf(view.ingevuld).choice({
        id: 'collegas',
        label: text.wie,
        choices: view.collegas,
        multiple: true,
        need: 'required',
      }),
    ],
    'medium',
  );

/** M14: the advice. */
export const adviesGevenForm = (view: AdviesGevenView): Form =>
  form({
    title: text.gevenTitel,
    size: 'medium',
    intro: clampText(view.beslissing, textLengths.middel),
    ingevuld: view.ingevuld,
    fields: [
      fieldsOf(view.ingevuld).text({
        id: 'tekst',
        label: text.jouwAdvies,
        maximum: textLengths.lang,
        need: 'required',
      }),
    ],
    button: text.verstuur,
    verb: 'advies.geven',
    data: { kenmerk: view.kenmerk, mandaat: view.mandaat, advies: view.advies },
  });
