import { z } from 'zod';
import { personenOf } from '../choices.ts';
import { casusDialog, type OfferedDialog } from '../dialog.ts';
import { bemiddelingIds, mandaatIds, type Found } from '../turn.ts';
import { rolNaam, verschilGedaan } from '../../../cards/text/nl/verschil.ts';
import {
  bemiddelaarVragenForm,
  bemiddelaarWeigerForm,
  bemiddelingUitkomstForm,
} from '../../../cards/forms/bemiddelaarForms.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import type { MandaatId, PersonId } from '../../../domain/basis/ids.ts';
import { tekst } from '../../../domain/basis/tekst.ts';
import { decidedMandaat } from '../../../domain/mandaat/state.ts';
import { bemiddelsoorten } from '../../../domain/mandaat/verschil/state.ts';
import { isBetrokkene, sidesOf } from '../../../domain/mandaat/verschil/parties.ts';
import type { Keuze } from '../../../domain/organisatie/organisatie.ts';
import { naamOf } from '../../views/look.ts';

/** Everybody but the sides themselves; who is a betrokkene says so (M12). */
function candidates(at: Found, id: MandaatId): readonly Keuze[] {
  const mandaat = decidedMandaat(at.casus, id);
  if (mandaat === undefined) return [];
  const sides = new Set(sidesOf(mandaat));
  const all = personenOf(at.look.org, ({ id: wie }) => !sides.has(wie));
  const labelled = all.map(({ id: wie, naam }) => {
    const betrokkene = isBetrokkene(at.casus, mandaat, wie as PersonId, at.look);
    return { id: wie, betrokkene, naam: betrokkene ? `${naam} (${rolNaam(true)})` : naam };
  });
  return labelled.sort((one, other) => Number(one.betrokkene) - Number(other.betrokkene));
}

/** M12. */
const bemiddelaarVragen = casusDialog({
  verb: 'bemiddelaar.vragen',
  ids: mandaatIds,
  form: (at, ingevuld) => bemiddelaarVragenForm({ ...at.ids, ingevuld, mensen: candidates(at, at.ids.mandaat) }),
  values: (check, { org }) =>
    z.object({
      wie: check.choice<PersonId>(org.personen.keys()),
      soort: check.choice(bemiddelsoorten),
      taken: check.text(textLengths.middel),
    }),
  command: ({ caller }, { mandaat }, values) => ({ type: 'askBemiddelaar', by: caller.person, mandaat, ...values }),
  probe: ({ caller }, { mandaat }) => ({
    type: 'askBemiddelaar',
    by: caller.person,
    mandaat,
    wie: '' as PersonId,
    soort: 'inhoud',
    taken: tekst(''),
  }),
  passable: ['person-unknown'],
  done: (look, _ids, { wie }) => verschilGedaan.gevraagd(naamOf(look, wie)),
});

const bemiddelaarWeiger = casusDialog({
  verb: 'bemiddelaar.weiger',
  ids: bemiddelingIds,
  form: ({ ids }, ingevuld) => bemiddelaarWeigerForm({ ...ids, ingevuld }),
  values: (check) => z.object({ reden: check.text(textLengths.middel) }),
  command: ({ caller }, { mandaat, bemiddeling: nr }, { reden }) => ({
    type: 'declineBemiddeling',
    by: caller.person,
    mandaat,
    nr,
    reden,
  }),
  probe: ({ caller }, { mandaat, bemiddeling: nr }) => ({
    type: 'declineBemiddeling',
    by: caller.person,
    mandaat,
    nr,
    reden: tekst(''),
  }),
  done: () => verschilGedaan.geweigerd,
});

const bemiddelaarUitkomst = casusDialog({
  verb: 'bemiddelaar.uitkomst',
  ids: bemiddelingIds,
  form: ({ ids }, ingevuld) => bemiddelingUitkomstForm({ ...ids, ingevuld }),
  values: (check) =>
    z.object({ overeenstemming: check.choice(['ja', 'nee'] as const), uitkomst: check.text(textLengths.lang) }),
  command: ({ caller }, { mandaat, bemiddeling: nr }, { overeenstemming, uitkomst }) => ({
    type: 'endBemiddeling',
    by: caller.person,
    mandaat,
    nr,
    overeenstemming: overeenstemming === 'ja',
    uitkomst,
  }),
  probe: ({ caller }, { mandaat, bemiddeling: nr }) => ({
    type: 'endBemiddeling',
    by: caller.person,
    mandaat,
    nr,
    overeenstemming: true,
    uitkomst: tekst(''),
  }),
  done: () => verschilGedaan.afgesloten,
});

/** Asking somebody to bring the parties together, and what came of it (M12). */
export const bemiddelaarDialogs: readonly OfferedDialog[] = [bemiddelaarVragen, bemiddelaarWeiger, bemiddelaarUitkomst];
