import { ownersOf, whoHears } from './eigenaar.ts';
import type { ActieEvent } from './events.ts';
import type { Actie, OpenActie } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import { firstStep, type Facts, type Step } from '../casusoverleg/facts.ts';
import { presentRegiehouder, regiehouder } from '../casusoverleg/rechten.ts';
import type { Casusoverleg } from '../casusoverleg/state.ts';
import { addDays } from '../werktijd/datum.ts';
import { kalenderdag } from '../werktijd/kalenderdag.ts';
import { nextKantoortijd } from '../werktijd/kantoortijd.ts';
import { datumVan } from '../werktijd/werkdag.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

type ActieStep = Step<ActieEvent>;

/** Its last day is over and it is still open (C9). */
export const isOverTijd = (actie: Actie, { now, org }: Facts): boolean =>
  actie.status === 'open' && datumVan(now, org.kantoor) > actie.uiterlijk;

const latest = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** The office opens for the first time after the last day: here both clocks start. */
const overdueFrom = ({ uiterlijk }: Actie, { org }: Facts): Instant =>
  nextKantoortijd(kalenderdag(addDays(uiterlijk, 1), org.kantoor).begin, org.kantoor);

/** The owner is reminded once, on a day they work, or who stands in for them (C9, M5, P9). */
function reminder(casus: Casusoverleg, actie: OpenActie, facts: Facts): ActieStep | undefined {
  if (actie.herinnerd !== undefined) return undefined;
  const owner = ownersOf(casus, actie, facts)[0] ?? actie.gevraagd[0];
  if (owner === undefined) return undefined;
  const due = plusWerkminuten(overdueFrom(actie, facts), facts.org.klokken.actie.herinnering, facts.org.kantoor);
  const heard = whoHears(owner, latest(due, facts.now), facts);
  if (heard === undefined) return undefined;
  return { at: heard.at, take: () => [{ type: 'ActieReminded', actie: actie.id, to: heard.to }] };
}

/**
 * Then the regiehouder hears it once, unless it is their own (C9). Who was reminded late has the time between the two
 * all the same.
 */
function toRegiehouder(casus: Casusoverleg, actie: OpenActie, facts: Facts): ActieStep | undefined {
  const holder = regiehouder(casus);
  if (actie.gemeld || actie.gevraagd.includes(holder) || ownersOf(casus, actie, facts).includes(holder))
    return undefined;
  const { herinnering, regiehouder: after } = facts.org.klokken.actie;
  const due = plusWerkminuten(overdueFrom(actie, facts), after, facts.org.kantoor);
  const own = actie.herinnerd && plusWerkminuten(actie.herinnerd, after - herinnering, facts.org.kantoor);
  return {
    at: own === undefined ? due : latest(due, own),
    take: () => [{ type: 'ActieEscalatedToRegiehouder', actie: actie.id, to: presentRegiehouder(casus, facts) }],
  };
}

/** What the clock does next for this actie: its owner comes first, unless nobody can be reminded in time. */
export function actieStep(casus: Casusoverleg, actie: Actie, facts: Facts): ActieStep | undefined {
  if (actie.status !== 'open') return undefined;
  const first = reminder(casus, actie, facts);
  const then = toRegiehouder(casus, actie, facts);
  if (first !== undefined && then !== undefined && first.at <= latest(facts.now, then.at)) return first;
  return firstStep([first, then]);
}
