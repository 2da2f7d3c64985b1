import type { Datum, Instant } from '../basis/instant.ts';
import { kalenderdag, kalenderdagVan } from './kalenderdag.ts';
import type { Kalenderdag } from './kalenderdag.ts';
import type { Kantoor } from './kantoor.ts';

/** How far ahead an office day is looked for, in days; more than a year, so that only a wrong calendar finds none. */
export const zoekdagen = 400;

/** The calendar leaves this office closed for more than a year: a clock in office time would never end. */
export class KantoorNooitOpen extends Error {
  override readonly name = 'KantoorNooitOpen';
  constructor(vanaf: Datum) {
    super(`no office day within ${zoekdagen} days from ${vanaf}`);
  }
}

/** Whether the office is open: from opening time, up to but not including closing time. */
export function isKantoortijd(at: Instant, kantoor: Kantoor): boolean {
  const dag = kalenderdagVan(at, kantoor);
  return dag.werkdag && at >= dag.van && at < dag.tot;
}

/** The first moment at or after `at` at which the office is open. Throws KantoorNooitOpen. */
export function nextKantoortijd(at: Instant, kantoor: Kantoor): Instant {
  const dag = kalenderdagVan(at, kantoor);
  if (dag.werkdag && at < dag.tot) return Math.max(at, dag.van) as Instant;
  return nextWerkdag(dag, kantoor).van;
}

/** The first office day after this one. Throws KantoorNooitOpen. */
export function nextWerkdag(after: Kalenderdag, kantoor: Kantoor): Kalenderdag {
  let dag = after;
  for (let gezocht = 0; gezocht < zoekdagen; gezocht += 1) {
    dag = kalenderdag(dag.volgende, kantoor);
    if (dag.werkdag) return dag;
  }
  throw new KantoorNooitOpen(after.datum);
}
