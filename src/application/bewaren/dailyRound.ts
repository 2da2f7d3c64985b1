import { z } from 'zod';
import { createLeasedWalk, walkShape, type Part, type Walked, type WalkNeeds } from './leasedWalk.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Clock } from '../../ports/clock.ts';

export type RoundNeeds = WalkNeeds & { readonly clock: Clock };

/** When the last round began (domain time), and how far it is. */
export type DailyRound = Walked<{ readonly begun: number }>;
const shape = z.object({ begun: z.number(), walk: walkShape }) as unknown as z.ZodType<DailyRound>;

/** Domain time between two rounds. */
const dayMs = 86_400_000;
/** While there is nothing to do here, the store is asked so often (domain time) whether there is now. */
const askAgainMs = 60_000;
/** So often the store is asked or told something in one look, and so many lines are read, so that a tick stays short. */
const most = { trips: 20, lines: 100 };

export type Look = {
  /** No more in this look; counts the line that was read. */
  readonly isFull: () => boolean;
  /** The store is asked or told something. */
  readonly trip: () => void;
  /** All up to this id was looked at. */
  readonly reach: (id: string) => void;
};

/** Goes on behind this id, until the look is full; answers whether that was all. */
export type Sweep = (after: string | undefined, look: Look) => Promise<boolean>;

/**
 * Whatever must go some time, looked through once a day in the order of these sweeps: one round for all processes
 * together, a part in each look (law 15). Where it is, is told as the name of a sweep and an id in it.
 */
export function createDailyRound(needs: RoundNeeds, sweeps: Readonly<Record<string, Sweep>>) {
  const { clock, stopping } = needs;
  const round = createLeasedWalk<{ readonly begun: number }>(needs, { kind: 'setting', id: 'orphans', shape });
  let idleSince: Instant | undefined;

  const part: Part = async (from, reach) => {
    let [trips, lines] = [0, 0];
    const names = Object.keys(sweeps);
    // Another version, whose round this was, may have sweeps that are none here.
    const first = Math.max(
      0,
      names.findIndex((name) => from?.startsWith(`${name}/`) === true),
    );
    for (const name of names.slice(first)) {
      const after = from?.startsWith(`${name}/`) === true ? from.slice(name.length + 1) : undefined;
      const isAll = await sweeps[name]?.(after, {
        isFull: () => stopping.aborted || trips >= most.trips || (lines += 1) > most.lines,
        trip: () => void (trips += 1),
        reach: (id) => reach(`${name}/${id}`),
      });
      if (isAll === false) return false;
    }
    return true;
  };

  /** The round that is under way, or a new one when it is time. */
  function wanted(before: DailyRound | undefined, now: Instant) {
    if (before?.walk !== undefined) return { head: { begun: before.begun }, reached: before.walk.reached };
    const isDue = before === undefined || now < before.begun || now >= before.begun + dayMs;
    return isDue ? { head: { begun: now }, reached: null } : undefined;
  }

  async function look(): Promise<void> {
    const now = clock.now();
    if (idleSince !== undefined && now >= idleSince && now < idleSince + askAgainMs) return;
    const looked = await round.look((before) => wanted(before, now), part);
    idleSince = looked === 'more' ? undefined : now;
  }

  return { look, leave: round.leave };
}
