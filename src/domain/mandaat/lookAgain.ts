import type { Facts, Step } from '../casusoverleg/facts.ts';
import { kalenderdagVan } from '../werktijd/kalenderdag.ts';
import { nextWerkdag } from '../werktijd/kantoortijd.ts';

/** How far ahead is looked, in office days; every state that waits has something due sooner than that. */
const vooruit = 20;

/**
 * Wakes the clock, without an event of its own, at the first opening of the office at which `found` will hold. Who is
 * away changes only there, so that somebody who comes back is seen the same morning.
 */
export function lookAgain(facts: Facts, found: (then: Facts) => boolean): Step<never> | undefined {
  const { kantoor } = facts.org;
  const today = kalenderdagVan(facts.now, kantoor);
  let dag = today.werkdag && facts.now < today.van ? today : nextWerkdag(today, kantoor);
  for (let gezien = 0; gezien < vooruit; gezien += 1) {
    const at = dag.van;
    if (found({ ...facts, now: at })) return { at, take: () => [] };
    dag = nextWerkdag(dag, kantoor);
  }
  return undefined;
}
