import { z } from 'zod';
import { casusDialog } from '../dialog.ts';
import { aanbodIds, casusIds } from '../turn.ts';
import { regieAanbiedenForm, regieWeigerForm } from '../../../cards/forms/regieForms.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import type { PersonId } from '../../../domain/basis/ids.ts';
import { tekst } from '../../../domain/basis/tekst.ts';
import { isLetIn, tableOf } from '../../../domain/casusoverleg/rechten.ts';
import { regiegronden } from '../../../domain/regie/state.ts';
import { naamOf, type Look } from '../../views/look.ts';
import type { Keuze } from '../../../domain/organisatie/organisatie.ts';
import { personenOf } from '../choices.ts';

/** Who sits at the table comes first; anybody in the directory may be asked (R3). */
function kandidaten(look: Look): readonly Keuze[] {
  const table = tableOf(look.casus);
  const outside = !look.org.personen.has(look.casus.starter) && isLetIn(look.casus, look.casus.starter, look);
  const starter = outside ? [{ id: look.casus.starter, naam: naamOf(look, look.casus.starter) }] : [];
  return [
    ...starter,
    ...personenOf(look.org, (one) => table.has(one.id)),
    ...personenOf(look.org, (one) => !table.has(one.id)),
  ];
}

/** R2, R3, R4: an offer. */
export const regieAanbieden = casusDialog({
  verb: 'regie.aanbieden',
  ids: casusIds,
  form: ({ look, ids }, ingevuld) => regieAanbiedenForm({ kenmerk: ids.kenmerk, ingevuld, personen: kandidaten(look) }),
  values: (check, look) =>
    z.object({
      aan: check.choice<PersonId>(kandidaten(look).map(({ id }) => id as PersonId)),
      grond: check.choice(regiegronden),
      eigenRegie: check.toggle(),
      toelichting: check.maybeText(textLengths.middel),
    }),
  command: ({ caller }, _ids, { aan, grond, eigenRegie, toelichting }) => ({
    type: 'offerRegie',
    by: caller.person,
    to: aan,
    grond,
    eigenRegie,
    toelichting,
  }),
  probe: ({ caller }) => ({
    type: 'offerRegie',
    by: caller.person,
    to: '' as PersonId,
    grond: 'anders',
    eigenRegie: false,
    toelichting: undefined,
  }),
  passable: ['person-unknown'],
  done: (look, _ids, { aan }) => gedaanText.regieAangeboden(naamOf(look, aan)),
});

/** R2: declined, with the reason. */
export const regieWeigeren = casusDialog({
  verb: 'regie.weiger',
  ids: aanbodIds,
  form: ({ ids }, ingevuld) => regieWeigerForm({ ...ids, ingevuld }),
  values: (check) => z.object({ reden: check.text(textLengths.middel) }),
  command: ({ caller }, { aanbod }, { reden }) => ({ type: 'declineRegie', by: caller.person, nummer: aanbod, reden }),
  probe: ({ caller }, { aanbod }) => ({ type: 'declineRegie', by: caller.person, nummer: aanbod, reden: tekst('') }),
  done: () => gedaanText.regieGeweigerd,
});
