import type { ActieId, Kenmerk } from '../../domain/basis/ids.ts';
import { vensters } from '../../domain/casusoverleg/state.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import type { Element } from '../card.ts';
import { clampText } from '../clampText.ts';
import { paragraph, quiet, subheading } from '../elements/text.ts';
import { formText } from '../text/nl/formulier.ts';
import { sluitText as text } from '../text/nl/sluiten.ts';
import { vensterNaam } from '../text/nl/woorden.ts';
import type { Ingevuld } from '../views.ts';
import { fieldsOf } from './fields.ts';
import { type Form, form } from './form.ts';
import { textLengths } from './textLengths.ts';

export type SluitFormView = {
  readonly kenmerk: Kenmerk;
  readonly ingevuld: Ingevuld;
  readonly opbrengsten: readonly Keuze[];
  /** What is still open and blocks closing, in words; empty when nothing does (C8). */
  readonly blokkades: readonly string[];
  /** Acties that are not done; each needs an owner outside the casusoverleg, or lapses (C8). */
  readonly acties: readonly { readonly id: ActieId; readonly wat: string }[];
};

/** C8: what it brought the inwoner, what worked, and a structureel knelpunt if there is one. */
export function sluitForm({ kenmerk, ingevuld, opbrengsten, blokkades, acties }: SluitFormView): Form {
  const field = fieldsOf(ingevuld);
  return form({
    title: text.titel,
    size: 'large',
    intro: text.uitleg,
    ingevuld,
    fields: [
      ...(blokkades.length === 0 ? [] : [paragraph(text.blokkades, { bold: true })]),
      ...blokkades.slice(0, 8).map((open) => paragraph(open, { spacing: 'none' })),
      blokkades.length === 0
        ? undefined
        : field.text({ id: 'mandaatReden', label: text.mandaatReden, maximum: textLengths.middel }),
      ...actieFields(field, acties),
      field.choice({
        id: 'opbrengst',
        label: text.opbrengst,
        choices: opbrengsten,
        multiple: true,
        expanded: true,
        need: 'required',
      }),
      field.text({ id: 'werkte', label: text.werkte, maximum: textLengths.middel, need: 'required' }),
      field.text({ id: 'werkteNiet', label: text.werkteNiet, maximum: textLengths.middel }),
      subheading(text.knelpunt),
      quiet(text.knelpuntUitleg, { spacing: 'none' }),
      field.choice({
        id: 'knelpuntVenster',
        label: text.venster,
        choices: vensters.map((id) => ({ id, naam: vensterNaam[id] })),
        placeholder: formText.kies,
      }),
      field.text({ id: 'knelpuntZin', label: text.zin, maximum: textLengths.kort, lines: 'one' }),
      field.toggle({ id: 'nietVerschenen', label: text.nietVerschenen }),
      field.text({ id: 'watSpeelt', label: text.watSpeelt, maximum: textLengths.middel, need: 'depends' }),
      quiet(text.watSpeeltUitleg, { spacing: 'none' }),
    ],
    button: text.rondAf,
    verb: 'casus.sluit',
    data: { kenmerk },
  });
}

/** More than this would bury the form; the reason below them is for the others. */
const mostHandedOver = 5;

/** One field for each open actie, and one for all that nobody takes over (C8). */
function actieFields(
  field: ReturnType<typeof fieldsOf>,
  acties: SluitFormView['acties'],
): readonly (Element | undefined)[] {
  if (acties.length === 0) return [];
  return [
    subheading(text.acties),
    quiet(text.actiesUitleg, { spacing: 'none' }),
    ...acties.slice(0, mostHandedOver).map(({ id, wat }) =>
      field.text({
        id: `naar:${id}`,
        label: text.neemtOver(clampText(wat, 120)),
        maximum: textLengths.kort,
        lines: 'one',
        need: 'depends',
      }),
    ),
    acties.length > mostHandedOver ? quiet(text.actiesMeer(acties.length - mostHandedOver)) : undefined,
    field.text({ id: 'actieReden', label: text.actieReden, maximum: textLengths.middel, need: 'depends' }),
  ];
}
