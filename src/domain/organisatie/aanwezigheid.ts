import type { Datum, Instant } from '../basis/instant.ts';
import type { PersonId } from '../basis/ids.ts';
import { kalenderdag, kalenderdagVan } from '../werktijd/kalenderdag.ts';
import type { Kalenderdag } from '../werktijd/kalenderdag.ts';
import type { Kantoor } from '../werktijd/kantoor.ts';
import { nextKantoortijd, nextWerkdag, zoekdagen } from '../werktijd/kantoortijd.ts';
import { werkdagMinuten } from '../werktijd/werkdag.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';
import type { Persoon } from './organisatie.ts';

/** How far ahead `nextAbsence` looks, in office days; whoever sets a clock by it looks again within that time. */
const vooruit = 20;

/** Whether this is an office day on which the person works: one of their days, and not away (P9). */
export function worksAt(persoon: Persoon, at: Instant, kantoor: Kantoor): boolean {
  return worksOn(persoon, kalenderdagVan(at, kantoor));
}

function worksOn(persoon: Persoon, { werkdag, weekdag, datum }: Kalenderdag): boolean {
  return werkdag && persoon.werkdagen.includes(weekdag) && !isAwayOn(persoon, datum);
}

const isAwayOn = ({ afwezig }: Persoon, datum: Datum): boolean =>
  afwezig.some(({ van, tot }) => van <= datum && datum <= tot);

/**
 * Whether they are away (P9) on the office day that it is, or that comes next when the office is closed. A day of the
 * week on which they never work is not being away. Throws KantoorNooitOpen.
 */
export const isReportedAway = (persoon: Persoon, at: Instant, kantoor: Kantoor): boolean =>
  isAwayOn(persoon, kalenderdagVan(nextKantoortijd(at, kantoor), kantoor).datum);

/** The first moment of office time at or after `at` on which the person works; undefined when none in 400 days. */
export function nextAtWork(persoon: Persoon, at: Instant, kantoor: Kantoor): Instant | undefined {
  let dag = kalenderdagVan(at, kantoor);
  for (let gezocht = 0; gezocht <= zoekdagen; gezocht += 1) {
    if (worksOn(persoon, dag) && at < dag.tot) return Math.max(at, dag.van) as Instant;
    dag = kalenderdag(dag.volgende, kantoor);
  }
  return undefined;
}

/**
 * Whether a clock that runs now skips this person (M5): away for longer than one werkdag of office time, or with spoed
 * away on the office day that it is, or that comes next when the office is closed. Throws KantoorNooitOpen.
 */
export function isAwayTooLong(persoon: Persoon, at: Instant, { spoed }: Urgentie, kantoor: Kantoor): boolean {
  if (spoed) return !worksAt(persoon, nextKantoortijd(at, kantoor), kantoor);
  const terug = nextAtWork(persoon, at, kantoor);
  return terug === undefined || terug > plusWerkminuten(at, werkdagMinuten(kantoor), kantoor);
}
type Urgentie = { readonly spoed: boolean };

/**
 * The first opening of an office day later than `after` at which the person is away too long, so that a clock can be
 * set for it. Undefined when there is none in the next twenty office days. Throws KantoorNooitOpen.
 */
export function nextAbsence(
  persoon: Persoon,
  after: Instant,
  urgentie: Urgentie,
  kantoor: Kantoor,
): Instant | undefined {
  const today = kalenderdagVan(after, kantoor);
  let dag = today.werkdag && after < today.van ? today : nextWerkdag(today, kantoor);
  for (let gezien = 0; gezien < vooruit; gezien += 1) {
    if (isAwayTooLong(persoon, dag.van, urgentie, kantoor)) return dag.van;
    dag = nextWerkdag(dag, kantoor);
  }
  return undefined;
}

/** Who stands in, nearest first: each person once and never the person themselves, so that a circle ends (P9). */
export function vervangers(persoon: PersonId, personen: ReadonlyMap<PersonId, Persoon>): readonly PersonId[] {
  const keten = new Set([persoon]);
  let volgende = personen.get(persoon)?.vervanger;
  while (volgende !== undefined && !keten.has(volgende)) {
    keten.add(volgende);
    volgende = personen.get(volgende)?.vervanger;
  }
  return [...keten].slice(1);
}
