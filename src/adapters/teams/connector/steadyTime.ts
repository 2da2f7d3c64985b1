import type { RealClock } from '../../../ports/clock.ts';

/**
 * Milliseconds that only go forward, at the pace of this clock, for what measures how long ago something was. A clock that
 * is set back, as when the machine hears the right time, would make all of that lie ahead.
 */
export function steadyTime(clock: RealClock): () => number {
  let seen = clock.now();
  let steady: number = seen;
  return () => {
    const now = clock.now();
    steady += Math.max(0, now - seen);
    seen = now;
    return steady;
  };
}
