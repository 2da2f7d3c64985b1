import { z } from 'zod';
import type { Instant } from '../domain/basis/instant.ts';
import type { Clock, RealClock } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';

export type MovableClock = Clock & {
  /** Moves the clock forward to this moment; it goes on from there. Moments in the past are ignored. */
  moveTo(at: Instant): Promise<void>;
  /** Takes over that another process on the same store moved it forward. */
  refresh(): Promise<void>;
};

const shape = z.object({ ahead: z.number() });
export type ClockOffset = z.infer<typeof shape>;

/** The clock as a bot on this store left it, for whoever only reads there; `startAt` where none ever ran. */
export async function readMovedClock(
  documents: Pick<Documents, 'read'>,
  realClock: RealClock,
  startAt: Instant = realClock.now(),
): Promise<Clock> {
  const found = await documents.read('setting', 'clock');
  const ahead = found === undefined ? startAt - realClock.now() : shape.parse(found.value).ahead;
  return { now: () => (realClock.now() + ahead) as Instant };
}

/**
 * Domain time that the local page can move. How far it runs from real time survives a restart; `startAt` is where it
 * begins when nothing is remembered yet.
 */
export async function openMovableClock(
  documents: Documents,
  realClock: RealClock,
  startAt: Instant = realClock.now(),
): Promise<MovableClock> {
  const found = await documents.read('setting', 'clock');
  let ahead = found === undefined ? startAt - realClock.now() : shape.parse(found.value).ahead;
  if (found === undefined) await documents.create('setting', 'clock', { ahead } satisfies ClockOffset);
  const now = (): Instant => (realClock.now() + ahead) as Instant;
  return {
    now,
    async moveTo(at) {
      if (at <= now()) return;
      const next: ClockOffset = { ahead: at - realClock.now() };
      // Written first: after a restart the clock must not stand before what already happened.
      const stored = await documents.read('setting', 'clock');
      if (stored !== undefined) await documents.replace('setting', 'clock', next, stored.revision);
      ({ ahead } = next);
    },
    async refresh() {
      const stored = await documents.read('setting', 'clock');
      if (stored !== undefined) ahead = Math.max(ahead, shape.parse(stored.value).ahead);
    },
  };
}
