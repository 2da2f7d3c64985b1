import type { Instant } from '../basis/instant.ts';
import { kalenderdag, kalenderdagVan } from './kalenderdag.ts';
import type { Kantoor } from './kantoor.ts';
import { nextKantoortijd, nextWerkdag } from './kantoortijd.ts';

const msPerMinute = 60_000;

/**
 * The moment at which `minuten` office minutes have passed since `from` (M5). Always a moment at which the office is
 * open: time outside it does not count, and what would end at closing time ends at the next opening. One werkdag is
 * therefore the same wall-clock time on the next office day, and zero minutes from an open moment is that moment.
 * Throws RangeError for a negative or unending number, and KantoorNooitOpen.
 */
export function plusWerkminuten(from: Instant, minuten: number, kantoor: Kantoor): Instant {
  if (!Number.isFinite(minuten) || minuten < 0) throw new RangeError(`not a number of office minutes: ${minuten}`);
  let at = nextKantoortijd(from, kantoor);
  let dag = kalenderdagVan(at, kantoor);
  let over = Math.round(minuten * msPerMinute);
  while (over >= dag.tot - at) {
    over -= dag.tot - at;
    dag = nextWerkdag(dag, kantoor);
    at = dag.van;
  }
  return (at + over) as Instant;
}

/** Office minutes that passed from `from` to `to`, with fractions; 0 when `to` is not later (M4, M5). */
export function werkminutenTussen(from: Instant, to: Instant, kantoor: Kantoor): number {
  let ms = 0;
  for (let dag = kalenderdagVan(from, kantoor); dag.begin < to; dag = kalenderdag(dag.volgende, kantoor)) {
    if (dag.werkdag) ms += Math.max(0, Math.min(to, dag.tot) - Math.max(from, dag.van));
  }
  return ms / msPerMinute;
}
