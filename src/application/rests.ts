import type { Instant } from '../domain/basis/instant.ts';
import type { RealClock } from '../ports/clock.ts';

/**
 * What failed and is left alone for a while, in real time, so that it stands in nobody's way. A clock that is set back ends
 * every rest: none may become an hour longer by it.
 */
export function createRests<Key>(realClock: RealClock) {
  const resting = new Map<Key, { readonly from: Instant; readonly until: number }>();

  function has(key: Key): boolean {
    const rest = resting.get(key);
    const now = realClock.now();
    if (rest !== undefined && rest.from <= now && now < rest.until) return true;
    resting.delete(key);
    return false;
  }

  return {
    /** From now on, for so many milliseconds. */
    begin(key: Key, ms: number): void {
      const from = realClock.now();
      resting.set(key, { from, until: from + ms });
    },
    end: (key: Key): void => void resting.delete(key),
    has,
    /** How many rest now. */
    count: (): number => [...resting.keys()].filter(has).length,
  };
}
