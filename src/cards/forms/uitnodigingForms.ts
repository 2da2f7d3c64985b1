import type { Kenmerk, UitnodigingId } from '../../domain/basis/ids.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import { redenen } from '../../domain/uitnodiging/state.ts';
import { formText } from '../text/nl/formulier.ts';
import { uitnodigingFormText as text } from '../text/nl/uitnodigingForm.ts';
import { redenNaam } from '../text/nl/woorden.ts';
import type { Ingevuld } from '../views.ts';
import { fieldsOf } from './fields.ts';
import { type Form, form } from './form.ts';
import { textLengths } from './textLengths.ts';

export type UitnodigenFormView = {
  readonly kenmerk: Kenmerk;
  readonly ingevuld: Ingevuld;
  /** Domeinen that are not at the table yet. */
  readonly domeinen: readonly Keuze[];
};

export type UitnodigingFormView = {
  readonly kenmerk: Kenmerk;
  readonly uitnodiging: UitnodigingId;
  readonly ingevuld: Ingevuld;
};
export type CollegaFormView = UitnodigingFormView & {
  /** Who can be asked instead; the id of a Keuze is the person's. */
  readonly collegas: readonly Keuze[];
};
export type ConsultAntwoordFormView = UitnodigingFormView & { readonly vraag: string };

const ids = ({ kenmerk, uitnodiging }: UitnodigingFormView) => ({ kenmerk, uitnodiging });

/** U6: one more domein, with the reason (C3). */
export function uitnodigenForm({ kenmerk, ingevuld, domeinen }: UitnodigenFormView): Form {
  const field = fieldsOf(ingevuld);
  const nobodyLeft = domeinen.length === 0;
  return form({
    title: text.uitnodigenTitel,
    size: 'small',
    intro: nobodyLeft ? text.alleGevraagd : text.uitnodigenUitleg,
    ingevuld,
    fields: nobodyLeft
      ? []
      : [
          field.choice({
            id: 'domein',
            label: text.domein,
            choices: domeinen,
            placeholder: formText.kies,
            need: 'required',
          }),
          field.choice({
            id: 'reden',
            label: text.reden,
            choices: redenen.map((id) => ({ id, naam: redenNaam[id] })),
            preset: 'meedenken',
            need: 'required',
          }),
        ],
    button: nobodyLeft ? undefined : text.nodigUit,
    verb: 'domein.uitnodigen',
    data: { kenmerk },
  });
}

/** U3: no role here, with the reason. */
export const geenRolForm = (view: UitnodigingFormView): Form =>
  form({
    title: text.geenRolTitel,
    size: 'small',
    intro: text.geenRolUitleg,
    ingevuld: view.ingevuld,
    fields: [
      fieldsOf(view.ingevuld).text({
        id: 'toelichting',
        label: text.toelichting,
        maximum: textLengths.middel,
        need: 'required',
      }),
    ],
    button: text.verstuur,
    verb: 'uitnodiging.geenrol',
    data: ids(view),
  });

/** U3: passes the invitation on; the clock keeps running. */
export function collegaForm(view: CollegaFormView): Form {
  const nobody = view.collegas.length === 0;
  return form({
    title: text.collegaTitel,
    size: 'small',
    intro: nobody ? text.geenCollega : text.collegaUitleg,
    ingevuld: view.ingevuld,
    fields: [
      fieldsOf(view.ingevuld).choice({
        id: 'collega',
        label: text.collega,
        choices: view.collegas,
        placeholder: formText.kies,
        need: 'required',
      }),
    ],
    button: nobody ? undefined : text.geefDoor,
    verb: 'uitnodiging.collega',
    data: ids(view),
  });
}

/** C1: the answer that closes a consult. */
export const consultAntwoordForm = (view: ConsultAntwoordFormView): Form =>
  form({
    title: text.antwoordTitel,
    size: 'medium',
    intro: text.gevraagd(view.vraag),
    ingevuld: view.ingevuld,
    fields: [
      fieldsOf(view.ingevuld).text({
        id: 'antwoord',
        label: text.antwoord,
        maximum: textLengths.lang,
        need: 'required',
      }),
    ],
    button: text.verstuur,
    verb: 'consult.antwoord',
    data: ids(view),
  });
