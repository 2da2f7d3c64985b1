import { z } from 'zod';
import { casusDialog } from '../dialog.ts';
import { casusIds, uitnodigingIds } from '../turn.ts';
import {
  collegaForm,
  consultAntwoordForm,
  geenRolForm,
  uitnodigenForm,
} from '../../../cards/forms/uitnodigingForms.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import { tekst } from '../../../domain/basis/tekst.ts';
import type { DomeinId, PersonId } from '../../../domain/basis/ids.ts';
import { speaksFor } from '../../../domain/organisatie/personen.ts';
import { redenen } from '../../../domain/uitnodiging/state.ts';
import { keuzesOf, personenOf } from '../choices.ts';
import { domeinStanden } from '../../views/domeinStand.ts';
import { domeinNaam, naamOf, textOf } from '../../views/look.ts';

const nothing = tekst('');

/** U6: one more domein. */
export const domeinUitnodigen = casusDialog({
  verb: 'domein.uitnodigen',
  ids: casusIds,
  form({ look, ids }, ingevuld) {
    const seated = new Set(
      domeinStanden(look)
        .filter((one) => one.stand !== 'niet-aan-tafel' && one.stand !== 'geen-rol')
        .map((one) => one.domein),
    );
    const domeinen = keuzesOf([...look.org.domeinen.values()].filter((one) => !seated.has(one.id)));
    return uitnodigenForm({ kenmerk: ids.kenmerk, ingevuld, domeinen });
  },
  values: (check, { org }) =>
    z.object({ domein: check.choice<DomeinId>(org.domeinen.keys()), reden: check.choice(redenen) }),
  command: ({ caller }, _ids, { domein, reden }) => ({ type: 'inviteDomein', by: caller.person, domein, reden }),
  probe: ({ caller }) => ({ type: 'inviteDomein', by: caller.person, domein: '' as DomeinId, reden: 'meedenken' }),
  passable: ['domein-unknown'],
  done: (look, _ids, { domein }) => gedaanText.uitgenodigd(domeinNaam(look, domein)),
});

/** U3: no role here. */
export const geenRol = casusDialog({
  verb: 'uitnodiging.geenrol',
  ids: uitnodigingIds,
  form: ({ ids }, ingevuld) => geenRolForm({ ...ids, ingevuld }),
  values: (check) => z.object({ toelichting: check.text(textLengths.middel) }),
  command: ({ caller }, { uitnodiging }, { toelichting }) => ({
    type: 'declineInvitation',
    by: caller.person,
    uitnodiging,
    toelichting,
  }),
  probe: ({ caller }, { uitnodiging }) => ({
    type: 'declineInvitation',
    by: caller.person,
    uitnodiging,
    toelichting: nothing,
  }),
  done: () => gedaanText.geenRol,
});

/** U3: another colleague. */
export const andereCollega = casusDialog({
  verb: 'uitnodiging.collega',
  ids: uitnodigingIds,
  form({ look, casus, ids, turn }, ingevuld) {
    const domein = casus.uitnodigingen.get(ids.uitnodiging)?.domein;
    const collegas = personenOf(
      look.org,
      (one) => one.id !== turn.caller.person && domein !== undefined && speaksFor(one.id, domein, look.org),
    );
    return collegaForm({ ...ids, ingevuld, collegas });
  },
  values: (check, { org }) => z.object({ collega: check.choice<PersonId>(org.personen.keys()) }),
  command: ({ caller }, { uitnodiging }, { collega }) => ({
    type: 'passOnInvitation',
    by: caller.person,
    uitnodiging,
    to: collega,
  }),
  probe: ({ caller }, { uitnodiging }) => ({
    type: 'passOnInvitation',
    by: caller.person,
    uitnodiging,
    to: '' as PersonId,
  }),
  passable: ['person-unknown'],
  done: (look, _ids, { collega }) => gedaanText.doorgegeven(naamOf(look, collega)),
});

/** C1: the answer that closes a consult. */
export const consultAntwoord = casusDialog({
  verb: 'consult.antwoord',
  ids: uitnodigingIds,
  form: ({ casus, ids }, ingevuld) => consultAntwoordForm({ ...ids, ingevuld, vraag: textOf(casus.aanleiding.vraag) }),
  values: (check) => z.object({ antwoord: check.text(textLengths.lang) }),
  command: ({ caller }, { uitnodiging }, { antwoord }) => ({
    type: 'answerConsult',
    by: caller.person,
    uitnodiging,
    antwoord,
  }),
  probe: ({ caller }, { uitnodiging }) => ({
    type: 'answerConsult',
    by: caller.person,
    uitnodiging,
    antwoord: nothing,
  }),
  done: () => gedaanText.consultBeantwoord,
});
