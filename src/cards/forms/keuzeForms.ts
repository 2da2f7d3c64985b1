import { paragraph, subheading } from '../elements/text.ts';
import { keuzeFormText as kiezen, keuzeText } from '../text/nl/verschil.ts';
import { fieldsOf } from './fields.ts';
import { form, type Form } from './form.ts';
import { mandaatForm, type MandaatFormView } from './mandaatForm.ts';
import { textLengths } from './textLengths.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';

/** The parties whose belang is written down with each option (M13). */
export type KeuzeVragenView = MandaatFormView & { readonly partijen: readonly Keuze[] };
export type KeuzeMakenView = MandaatFormView & { readonly keuze: number; readonly opties: readonly string[] };

/** Options on one form: two that must be there, and a third for who has one. */
export const mostOpties = 3;

/** M13: two or three options, each with the belang of the parties. */
export function keuzeVragenForm(view: KeuzeVragenView): Form {
  const field = fieldsOf(view.ingevuld);
  const option = (nr: number) => [
    subheading(kiezen.optie(nr)),
    field.text({
      id: `optie${nr}`,
      label: kiezen.wat(nr),
      maximum: textLengths.middel,
      ...(nr < mostOpties ? { need: 'required' as const } : {}),
    }),
    ...view.partijen.map(({ id, naam }) =>
      field.text({
        id: `belang${nr}:${id}`,
        label: kiezen.belang(nr, naam),
        maximum: textLengths.kort,
        lines: 'one',
        need: 'depends',
      }),
    ),
    field.toggle({ id: `uitvoeren${nr}`, label: kiezen.uitvoeren(nr) }),
  ];
  return mandaatForm(
    view,
    'keuze.vragen',
    { title: kiezen.vraagTitel, intro: kiezen.vraagUitleg, button: kiezen.vraagKnop },
    Array.from({ length: mostOpties }, (_, index) => option(index + 1)).flat(),
    'large',
  );
}

/** M13: which one, and why. */
export function keuzeMakenForm({ kenmerk, mandaat, keuze, opties, ingevuld }: KeuzeMakenView): Form {
  const field = fieldsOf(ingevuld);
  return form({
    title: kiezen.kiesTitel,
    size: 'medium',
    ingevuld,
    fields: [
      ...opties.map((wat, index) => paragraph(`${keuzeText.optie(index + 1)}: ${wat}`, { spacing: 'small' })),
      field.choice({
        id: 'optie',
        label: kiezen.welke,
        choices: opties.map((_, index) => ({ id: String(index + 1), naam: keuzeText.optie(index + 1) })),
        expanded: true,
        need: 'required',
      }),
      field.text({ id: 'motivering', label: kiezen.motivering, maximum: textLengths.lang, need: 'required' }),
    ],
    button: kiezen.kiesKnop,
    verb: 'keuze.maken',
    data: { kenmerk, mandaat, keuze },
  });
}
