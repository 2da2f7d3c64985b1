import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import { regiegronden } from '../../domain/regie/state.ts';
import { formText } from '../text/nl/formulier.ts';
import { regieFormText as text } from '../text/nl/regieForm.ts';
import { regiegrondNaam } from '../text/nl/woorden.ts';
import type { Ingevuld } from '../views.ts';
import { fieldsOf } from './fields.ts';
import { type Form, form } from './form.ts';
import { textLengths } from './textLengths.ts';

export type RegieAanbiedenFormView = {
  readonly kenmerk: Kenmerk;
  readonly ingevuld: Ingevuld;
  /** People of the domeinen at the table; the id of a Keuze is the person's. */
  readonly personen: readonly Keuze[];
};

export type RegieWeigerFormView = {
  readonly kenmerk: Kenmerk;
  readonly aanbod: number;
  readonly ingevuld: Ingevuld;
};

/** R2, R3, R4: to whom, on which basis, and whether the inwoner holds it. */
export function regieAanbiedenForm({ kenmerk, ingevuld, personen }: RegieAanbiedenFormView): Form {
  const field = fieldsOf(ingevuld);
  return form({
    title: text.aanbiedenTitel,
    size: 'medium',
    intro: text.aanbiedenUitleg,
    ingevuld,
    fields: [
      field.choice({ id: 'aan', label: text.aan, choices: personen, placeholder: formText.kies, need: 'required' }),
      field.choice({
        id: 'grond',
        label: text.grond,
        choices: regiegronden.map((id) => ({ id, naam: regiegrondNaam[id] })),
        placeholder: formText.kies,
        need: 'required',
      }),
      field.toggle({ id: 'eigenRegie', label: text.eigenRegie }),
      field.text({ id: 'toelichting', label: text.toelichting, maximum: textLengths.middel }),
    ],
    button: text.biedAan,
    verb: 'regie.aanbieden',
    data: { kenmerk },
  });
}

/** R2: declined, with the reason. */
export const regieWeigerForm = ({ kenmerk, aanbod, ingevuld }: RegieWeigerFormView): Form =>
  form({
    title: text.weigerTitel,
    size: 'small',
    intro: text.weigerUitleg,
    ingevuld,
    fields: [
      fieldsOf(ingevuld).text({ id: 'reden', label: text.reden, maximum: textLengths.middel, need: 'required' }),
    ],
    button: text.verstuur,
    verb: 'regie.weiger',
    data: { kenmerk, aanbod },
  });
