import { z } from 'zod';
import { casusDialog, type OfferedDialog } from '../dialog.ts';
import { actieIds, casusIds } from '../turn.ts';
import { actieForm, actieVervaltForm } from '../../../cards/forms/actieForms.ts';
import { textLengths } from '../../../cards/forms/textLengths.ts';
import { gedaanText } from '../../../cards/text/nl/gedaan.ts';
import { mayEnd, owningDomeinen } from '../../../domain/actie/eigenaar.ts';
import type { Eigenaar } from '../../../domain/actie/state.ts';
import type { DomeinId, PersonId } from '../../../domain/basis/ids.ts';
import { tekst } from '../../../domain/basis/tekst.ts';
import { isLetIn, tableOf } from '../../../domain/casusoverleg/rechten.ts';
import type { Keuze } from '../../../domain/organisatie/organisatie.ts';
import { datumVan } from '../../../domain/werktijd/werkdag.ts';
import { plusWerkminuten } from '../../../domain/werktijd/werkminuten.ts';
import { domeinNaam, persoonOf, textOf, type Look } from '../../views/look.ts';

const { kort, middel } = textLengths;
const domeinKey = 'domein:';
const persoonKey = 'persoon:';

/** Domeinen first, then people by name, in one list (C9). */
function eigenarenOf(look: Look): readonly Keuze[] {
  const present = [...tableOf(look.casus)].filter((id) => isLetIn(look.casus, id, look));
  const people = present.map((id): Keuze => {
    const { naam, functie } = persoonOf(look, id);
    return { id: `${persoonKey}${id}`, naam: functie === undefined ? naam : `${naam}, ${functie}` };
  });
  const domeinen = owningDomeinen(look.casus).map((id) => ({ id: `${domeinKey}${id}`, naam: domeinNaam(look, id) }));
  return [...domeinen, ...people.sort((one, other) => one.naam.localeCompare(other.naam, 'nl'))];
}

const eigenaarOf = (chosen: string): Eigenaar =>
  chosen.startsWith(persoonKey)
    ? { persoon: chosen.slice(persoonKey.length) as PersonId }
    : { domein: chosen.slice(domeinKey.length) as DomeinId };

const proposedDay = ({ now, org }: Pick<Look, 'now' | 'org'>) =>
  datumVan(plusWerkminuten(now, org.klokken.actie.termijn, org.kantoor), org.kantoor);

/** C9: an actie is agreed. */
const actieNieuw = casusDialog({
  verb: 'actie.nieuw',
  ids: casusIds,
  form: ({ look, ids }, ingevuld) =>
    actieForm({ kenmerk: ids.kenmerk, ingevuld, eigenaren: eigenarenOf(look), voorstel: proposedDay(look) }),
  values: (check, look, waarden) =>
    z.object({
      wat: check.text(kort),
      // Who is at the table is for the domain to say, so that a domein that left meanwhile is told so.
      wie: check.choice([
        ...[...look.org.domeinen.keys()].map((id) => `${domeinKey}${id}`),
        ...[...tableOf(look.casus)].map((id) => `${persoonKey}${id}`),
      ]),
      klaarOp: check.gegevenDatum(),
      conditie: check.maybeText(middel),
      geinformeerd: check.choice(['ja', 'nog-niet']),
      waaromNiet: waarden['geinformeerd'] === 'nog-niet' ? check.text(middel) : check.maybeText(middel),
    }),
  command: ({ caller }, _ids, { wat, wie, klaarOp, conditie, geinformeerd, waaromNiet }) => ({
    type: 'agreeActie',
    by: caller.person,
    afspraak: {
      omschrijving: wat,
      conditie,
      informering:
        geinformeerd === 'ja' || waaromNiet === undefined
          ? { hoe: 'geinformeerd' }
          : { hoe: 'nog-niet', reden: waaromNiet },
      belegdBij: eigenaarOf(wie),
      uiterlijk: klaarOp,
    },
  }),
  probe: ({ caller, needs }) => ({
    type: 'agreeActie',
    by: caller.person,
    afspraak: {
      omschrijving: tekst(''),
      conditie: undefined,
      informering: { hoe: 'geinformeerd' },
      belegdBij: { persoon: caller.person },
      uiterlijk: proposedDay(needs.casussen.facts()),
    },
  }),
  // A vervanger of the regiehouder may note acties of others without sitting at the table.
  passable: ['actie-owner-not-at-table', 'date-too-far'],
  done: () => gedaanText.actieAfgesproken,
});

/** C9: it need not be done any more, or can't be. */
const actieVervalt = casusDialog({
  verb: 'actie.vervalt',
  ids: actieIds,
  form({ casus, look, ids, turn }, ingevuld) {
    const actie = casus.acties.get(ids.actie);
    // Only who may end it reads again what it was (C10).
    const shown = actie !== undefined && mayEnd(casus, actie, turn.caller.person, look);
    return actieVervaltForm({ ...ids, wat: shown ? textOf(actie.omschrijving) : '', ingevuld });
  },
  values: (check) => z.object({ reden: check.text(middel) }),
  command: ({ caller }, { actie }, { reden }) => ({ type: 'dropActie', by: caller.person, actie, reden }),
  probe: ({ caller }, { actie }) => ({ type: 'dropActie', by: caller.person, actie, reden: tekst('') }),
  done: () => gedaanText.actieVervallen,
});

export const actieDialogs: readonly OfferedDialog[] = [actieNieuw, actieVervalt];
