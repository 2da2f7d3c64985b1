import { figuurId } from './bewaren/figuurId.ts';
import { isBeingTakenBack, nextSendOf } from './outbox.ts';
import { earliest, type Instant } from '../domain/basis/instant.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import type { Facts } from '../domain/casusoverleg/facts.ts';
import { regiehouder, regiewaarnemer, tableOf } from '../domain/casusoverleg/rechten.ts';
import type { Casusoverleg } from '../domain/casusoverleg/state.ts';
import type { Organisatie } from '../domain/organisatie/organisatie.ts';
import { nextDue } from '../domain/casusoverleg/tick.ts';
import { casusCijfersOf } from '../domain/cijfers/casusCijfersOf.ts';
import { openActies } from '../domain/actie/decide.ts';
import { involvedIn } from '../domain/mandaat/involved.ts';
import { isUnsettled } from '../domain/mandaat/isUnsettled.ts';
import type { Mandaat } from '../domain/mandaat/state.ts';
import { isUnderway } from '../domain/mandaat/uitvoering/state.ts';
import { isWaiting } from '../domain/mandaat/waiting.ts';
import { vervangers } from '../domain/organisatie/aanwezigheid.ts';
import { contactpersoonOf } from '../domain/organisatie/personen.ts';
import { addDays } from '../domain/werktijd/datum.ts';
import { momentOp } from '../domain/werktijd/kalenderdag.ts';
import { nextKantoortijd } from '../domain/werktijd/kantoortijd.ts';
import { datumVan, opening } from '../domain/werktijd/werkdag.ts';
import type { CasusDocument, CasusIndex } from '../ports/casusStore.ts';

/** Who asked, and who may report or choose without being asked, until what comes after the decision is over (M11, M13). */
function mayFollow({ aanleiding }: Casusoverleg, mandaat: Mandaat, org: Organisatie): readonly PersonId[] {
  if (mandaat.status !== 'besloten' || !isUnsettled(mandaat)) return [];
  const { aanvrager, uitvoering, keuzes, verzoek } = mandaat;
  const executing = isUnderway(uitvoering) ? org.domeinen.get(uitvoering.domein) : undefined;
  const chooses = keuzes.some(({ status }) => status === 'open')
    ? org.domeinen.get(verzoek.domein)?.ladder.directeur
    : undefined;
  const reports = executing && [contactpersoonOf(executing, aanleiding.gebied), executing.ladder.teamleider];
  return [aanvrager, chooses, ...(reports ?? [])].filter((one) => one !== undefined);
}

/**
 * Everyone in whose list this casusoverleg belongs: the table, who looks after regie (R5), who was asked to it, who must
 * decide or answer.
 */
function peopleOf(casus: Casusoverleg, org: Organisatie): readonly PersonId[] {
  const people = new Set<PersonId>(tableOf(casus));
  const waarnemer = regiewaarnemer(casus, { org });
  if (waarnemer !== undefined) people.add(waarnemer);
  for (const one of casus.uitnodigingen.values()) for (const { wie } of one.gevraagd) people.add(wie);
  if (casus.regie.aanbod !== undefined) people.add(casus.regie.aanbod.aan);
  for (const { gevraagd } of openActies(casus)) for (const wie of gevraagd) people.add(wie);
  for (const mandaat of casus.mandaten.values()) {
    for (const one of involvedIn(mandaat)) people.add(one);
    for (const one of mayFollow(casus, mandaat, org)) people.add(one);
    if (!isWaiting(mandaat)) continue;
    for (const { wie, trede } of mandaat.bezocht) {
      people.add(wie);
      // Who holds that rung may decide as well, and whoever stands in finds it by them (M8).
      const holder = org.domeinen.get(mandaat.verzoek.domein)?.ladder[trede];
      if (holder !== undefined) people.add(holder);
    }
  }
  return [...people];
}

/**
 * The live pictures show how long a mandaat waits and which actie is overdue (C7, M4, C9), so while there is one it is
 * looked at again at every opening of the office, also when the rules have nothing to do then.
 */
function nextLook(casus: Casusoverleg, { now, org }: Facts): Instant | undefined {
  const waits = [...casus.mandaten.values()].some(isWaiting) || openActies(casus).length > 0;
  if (casus.status !== 'open' || !waits) return undefined;
  const today = opening(datumVan(now, org.kantoor), org.kantoor);
  return nextKantoortijd(
    today > now ? today : momentOp(addDays(datumVan(now, org.kantoor), 1), org.kantoor.van, org.kantoor),
    org.kantoor,
  );
}

/**
 * The first opening at which the holder of regie, or somebody in their chain of vervangers, goes or comes back, so that
 * the live picture says that morning who acts for them (R5).
 */
function nextComingOrGoing(casus: Casusoverleg, { now, org }: Facts): Instant | undefined {
  if (casus.status !== 'open') return undefined;
  const houder = regiehouder(casus);
  const days = [houder, ...vervangers(houder, org.personen)].flatMap((id) =>
    (org.personen.get(id)?.afwezig ?? []).flatMap(({ van, tot }) => [van, addDays(tot, 1)]),
  );
  const openings = days.map((day) => nextKantoortijd(opening(day, org.kantoor), org.kantoor));
  return earliest(...openings.filter((at) => at > now));
}

type Written = Pick<CasusDocument, 'outbox' | 'timeline'>;

/** What is being removed is found by nothing but its clock, which is there once its messages are gone (law 15). */
function removedIndex(casus: Casusoverleg, { outbox }: Written): Partial<CasusIndex> {
  const { verwijdering } = casus.bewaring;
  if (verwijdering === undefined) return {};
  return { thread: null, people: [], nextDue: isBeingTakenBack(outbox) ? null : verwijdering.sinds };
}

/** What the store searches by, from the state, the outbox and the timeline that are about to be written. */
export function indexOf(casus: Casusoverleg, written: Written, facts: Facts): CasusIndex {
  return {
    status: casus.status,
    gebied: casus.aanleiding.gebied,
    thread: casus.thread?.conversatie ?? null,
    people: peopleOf(casus, facts.org),
    nextDue: earliest(nextDue(casus, facts), nextLook(casus, facts), nextComingOrGoing(casus, facts)) ?? null,
    nextSend: nextSendOf(written.outbox) ?? null,
    startedAt: casus.gestart,
    closedAt: casus.status === 'open' ? null : casus.gesloten,
    cijfers: { ...casusCijfersOf(casus), ...(casus.status === 'open' ? {} : { figuur: figuurId(written.timeline) }) },
    ...removedIndex(casus, written),
  };
}
