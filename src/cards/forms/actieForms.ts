import type { ActieId, Kenmerk } from '../../domain/basis/ids.ts';
import type { Datum } from '../../domain/basis/instant.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import { actieText as text } from '../text/nl/actie.ts';
import { formText } from '../text/nl/formulier.ts';
import { clampText } from '../clampText.ts';
import { paragraph } from '../elements/text.ts';
import type { Ingevuld } from '../views.ts';
import { fieldsOf } from './fields.ts';
import { type Form, form } from './form.ts';
import { textLengths } from './textLengths.ts';

export type ActieFormView = {
  readonly kenmerk: Kenmerk;
  readonly ingevuld: Ingevuld;
  /** Domeinen and people at the table. */
  readonly eigenaren: readonly Keuze[];
  /** The day that is proposed. */
  readonly voorstel: Datum;
};
export type ActieVervaltView = {
  readonly kenmerk: Kenmerk;
  readonly actie: ActieId;
  readonly wat: string;
  readonly ingevuld: Ingevuld;
};

/** C9: what, who, when, on what condition, and whether the inwoner knows. */
export function actieForm({ kenmerk, ingevuld, eigenaren, voorstel }: ActieFormView): Form {
  const field = fieldsOf(ingevuld);
  return form({
    title: text.nieuwTitel,
    size: 'large',
    intro: text.nieuwUitleg,
    ingevuld,
    fields: [
      field.text({
        id: 'wat',
        label: text.wat,
        maximum: textLengths.kort,
        placeholder: formText.geenNamen,
        need: 'required',
      }),
      field.choice({ id: 'wie', label: text.wie, choices: eigenaren, placeholder: formText.kies, need: 'required' }),
      field.date({ id: 'klaarOp', label: text.klaarOp, need: 'required', preset: voorstel }),
      field.text({ id: 'conditie', label: text.conditie, maximum: textLengths.middel }),
      field.choice({
        id: 'geinformeerd',
        label: text.geinformeerdVraag,
        choices: [
          { id: 'ja', naam: text.ja },
          { id: 'nog-niet', naam: text.nietNog },
        ],
        expanded: true,
        need: 'required',
      }),
      field.text({ id: 'waaromNiet', label: text.waaromNiet, maximum: textLengths.middel, need: 'depends' }),
    ],
    button: text.spreekAf,
    verb: 'actie.nieuw',
    data: { kenmerk },
  });
}

/** C9: it need not be done any more, or can't be. */
export const actieVervaltForm = ({ kenmerk, actie, wat, ingevuld }: ActieVervaltView): Form =>
  form({
    title: text.vervaltTitel,
    size: 'small',
    intro: text.vervaltUitleg,
    ingevuld,
    fields: [
      paragraph(clampText(wat, textLengths.kort)),
      fieldsOf(ingevuld).text({
        id: 'reden',
        label: text.vervaltReden,
        maximum: textLengths.middel,
        need: 'required',
      }),
    ],
    button: text.laatVervallen,
    verb: 'actie.vervalt',
    data: { kenmerk, actie },
  });
