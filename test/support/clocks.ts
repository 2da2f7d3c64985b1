import { instant, type Instant } from '../../src/domain/basis/instant.ts';
import type { Clock, RealClock } from '../../src/ports/clock.ts';

/** Stands still until a test moves it; serves as domain time and as real time. */
export type FakeClock = Clock &
  RealClock & {
    /** Moves forward by `ms` milliseconds. */
    advance(ms: number): void;
    /** Jumps to an ISO 8601 moment, also backwards. */
    set(iso: string): void;
  };

/** A clock that reads the given ISO 8601 moment. Use two of them where domain time and real time must differ. */
export function fakeClock(iso: string): FakeClock {
  let now = instant(iso);
  return {
    now: () => now,
    advance: (ms) => {
      now = (now + ms) as Instant;
    },
    set: (moment) => {
      now = instant(moment);
    },
  };
}
