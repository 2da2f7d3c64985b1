import type { DomeinId, Kenmerk } from '../../domain/basis/ids.ts';
import { steunen } from '../../domain/mandaat/state.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import { paragraph, quiet, subheading } from '../elements/text.ts';
import { formText } from '../text/nl/formulier.ts';
import { mandaatVragenText as text } from '../text/nl/mandaatForm.ts';
import { steunNaam } from '../text/nl/woorden.ts';
import type { Ingevuld } from '../views.ts';
import { fieldsOf } from './fields.ts';
import { type Form, form } from './form.ts';
import { textLengths } from './textLengths.ts';

export type MandaatVragenView = {
  readonly kenmerk: Kenmerk;
  readonly ingevuld: Ingevuld;
  /** Domeinen that can be asked to decide. */
  readonly domeinen: readonly Keuze[];
  readonly soorten: readonly Keuze[];
  readonly kader: readonly Keuze[];
  /** Nijpend criteria; choosing one makes it spoed. */
  readonly nijpend: readonly Keuze[];
  /** Domeinen at the table, each with a field `steun:<id>` (M1). */
  readonly aanTafel: readonly { readonly id: DomeinId; readonly naam: string }[];
  readonly doelOnderschreven: boolean;
};

/** M1: stated once, for every later reader. */
export function mandaatVragenForm(view: MandaatVragenView): Form {
  const field = fieldsOf(view.ingevuld);
  const list = { placeholder: formText.kies, need: 'required' } as const;
  return form({
    title: text.titel,
    size: 'large',
    intro: `${text.intro} ${formText.geenNamen}`,
    ingevuld: view.ingevuld,
    fields: [
      view.doelOnderschreven ? undefined : paragraph(text.doelNietOnderschreven, { bold: true }),
      field.text({
        id: 'beslissing',
        label: text.beslissing,
        placeholder: text.beslissingVoorbeeld,
        maximum: textLengths.kort,
        lines: 'one',
        need: 'required',
      }),
      field.choice({ id: 'domein', label: text.domein, choices: view.domeinen, ...list }),
      field.choice({ id: 'soort', label: text.soort, choices: view.soorten, ...list }),
      field.text({ id: 'motivering', label: text.motivering, maximum: textLengths.lang, need: 'required' }),
      quiet(text.omgekeerd, { spacing: 'none' }),
      ...(view.aanTafel.length === 0 ? [] : [subheading(text.draagvlak)]),
      ...view.aanTafel.map(({ id, naam }) =>
        field.choice({
          id: `steun:${id}`,
          label: naam,
          choices: steunen.map((steun) => ({ id: steun, naam: steunNaam[steun] })),
          preset: 'niet-gevraagd',
          need: 'depends',
        }),
      ),
      field.choice({ id: 'kader', label: text.kader, choices: view.kader, multiple: true, expanded: true }),
      field.number({ id: 'bedrag', label: text.bedrag }),
      field.text({ id: 'kostenNietsDoen', label: text.kostenNietsDoen, maximum: textLengths.middel }),
      field.date({ id: 'wettelijk', label: text.wettelijk }),
      field.choice({
        id: 'spoed',
        label: text.spoed,
        choices: [{ id: 'nee', naam: text.geenSpoed }, ...view.nijpend],
        preset: 'nee',
        need: 'required',
      }),
    ],
    button: text.verstuur,
    verb: 'mandaat.vragen',
    data: { kenmerk: view.kenmerk },
  });
}
