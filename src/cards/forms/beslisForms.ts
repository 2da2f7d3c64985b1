import { clampText } from '../clampText.ts';
import { beslisText as text } from '../text/nl/mandaatForm.ts';
import { metLidwoord } from '../text/nl/woorden.ts';
import { fieldsOf } from './fields.ts';
import type { Form } from './form.ts';
import { mandaatForm, type MandaatFormView } from './mandaatForm.ts';
import { textLengths } from './textLengths.ts';

export type AntwoordFormView = MandaatFormView & { readonly vraag: string };
export type HogerFormView = MandaatFormView & {
  /** The functie it would go to; undefined when that is not known yet. */
  readonly naar: string | undefined;
};

/** M3: akkoord onder voorwaarden; it rests on the motivering of the request (M10). */
export const voorwaardenForm = (view: MandaatFormView): Form =>
  mandaatForm(view, 'mandaat.voorwaarden', { title: text.voorwaardenTitel, button: text.geefAkkoord }, [
    fieldsOf(view.ingevuld).text({
      id: 'voorwaarden',
      label: text.voorwaarden,
      maximum: textLengths.middel,
      need: 'required',
    }),
  ]);

/** M3: afwijzen, with the reason. */
export const afwijzenForm = (view: MandaatFormView): Form =>
  mandaatForm(
    view,
    'mandaat.afwijzen',
    { title: text.afwijzenTitel, intro: text.afwijzenUitleg, button: text.wijsAf },
    [
      fieldsOf(view.ingevuld).text({
        id: 'motivering',
        label: text.afwijzenReden,
        maximum: textLengths.lang,
        need: 'required',
      }),
    ],
  );

/** M3, M4: a question to the aanvrager; the level clock stands still meanwhile. */
export const vraagForm = (view: MandaatFormView): Form =>
  mandaatForm(view, 'mandaat.vraag', { title: text.vraagTitel, intro: text.vraagUitleg, button: text.stelVraag }, [
    fieldsOf(view.ingevuld).text({ id: 'vraag', label: text.vraag, maximum: textLengths.middel, need: 'required' }),
  ]);

/** M4: the answer, by the aanvrager or the regiehouder. */
export const antwoordForm = (view: AntwoordFormView): Form =>
  mandaatForm(
    view,
    'mandaat.antwoord',
    {
      title: text.antwoordTitel,
      intro: text.gevraagd(clampText(view.vraag, textLengths.middel)),
      button: text.verstuur,
    },
    [
      fieldsOf(view.ingevuld).text({
        id: 'antwoord',
        label: text.antwoord,
        maximum: textLengths.lang,
        need: 'required',
      }),
    ],
    'medium',
  );

/** M3: hoger beleggen, with the reason. */
export function hogerForm(view: HogerFormView): Form {
  const intro = view.naar === undefined ? text.hogerUitlegOnbekend : text.hogerUitleg(metLidwoord(view.naar));
  return mandaatForm(view, 'mandaat.hoger', { title: text.hogerTitel, intro, button: text.hogerKnop }, [
    fieldsOf(view.ingevuld).text({ id: 'reden', label: text.hoger, maximum: textLengths.middel, need: 'required' }),
  ]);
}
