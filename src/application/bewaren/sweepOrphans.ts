import { z } from 'zod';
import { createLeasedWalk, walkShape, type Part, type Walked, type WalkNeeds } from './leasedWalk.ts';
import type { Households } from '../households.ts';
import type { Instant } from '../../domain/basis/instant.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { Clock } from '../../ports/clock.ts';

export type OrphanNeeds = WalkNeeds & {
  readonly store: Pick<CasusStore, 'load'>;
  readonly households: Pick<Households, 'dropOrphans'>;
  readonly clock: Clock;
};

/** When the last round began (domain time), and how far it is. */
export type OrphanRound = Walked<{ readonly begun: number }>;
const shape = z.object({ begun: z.number(), walk: walkShape }) as unknown as z.ZodType<OrphanRound>;

/** Domain time between two rounds, and after which a line without a casusoverleg is no longer of one that just starts. */
const dayMs = 86_400_000;
/** While there is nothing to do here, the store is asked so often (domain time) whether there is now. */
const askAgainMs = 60_000;
/** So often the store is asked or told something in one look, and so many lines are read, so that a tick stays short. */
const most = { trips: 20, lines: 100 };

const lineShape = z.object({ at: z.number() });

/** Every id of what lies with this kenmerk comes before it, and of no other kenmerk: `0` follows `/`. */
const pastAllOf = (kenmerk: string): string => `${kenmerk}0`;

/** What is looked through, in this order; where a round is, is told as one of these and an id in it. */
const kinds = ['readlog', 'household'] as const;

/** Goes on behind this id, until the look is full; answers whether that was all. */
type Sweep = (after: string | undefined, look: Look) => Promise<boolean>;
type Look = { readonly isFull: () => boolean; readonly trip: () => void; readonly reach: (id: string) => void };

/**
 * What lies beside a casusoverleg that is not there any more goes too (law 15): lines of the read log and claims on a
 * household. By itself a casusoverleg is the last to go, but Cosmos DB's time to live deletes it alone, and somebody may
 * open details at the very moment it goes. One round a day for all processes together, a part in each look.
 */
export function createSweepOrphans(needs: OrphanNeeds) {
  const { documents, store, households, clock, stopping } = needs;
  const round = createLeasedWalk<{ readonly begun: number }>(needs, { kind: 'setting', id: 'orphans', shape });
  let idleSince: Instant | undefined;

  const isThere = async (kenmerk: string): Promise<boolean> =>
    // Who looked up a household that nobody had: that has a term of its own.
    kenmerk === 'huishouden' || (await store.load(kenmerk as Kenmerk)) !== undefined;

  const readLog: Sweep = async (after, { isFull, trip, reach }) => {
    // Lines about one casusoverleg follow one another.
    let known = { kenmerk: '', isThere: true };
    for await (const { id, value, revision } of documents.list('readlog', '', after)) {
      if (isFull()) return false;
      const [kenmerk = ''] = id.split('/');
      if (kenmerk !== known.kenmerk) {
        trip();
        known = { kenmerk, isThere: await isThere(kenmerk) };
      }
      if (!known.isThere && clock.now() - lineShape.parse(value).at >= dayMs) {
        trip();
        await documents.remove('readlog', id, revision);
      }
      reach(known.isThere ? pastAllOf(kenmerk) : id);
    }
    return true;
  };

  const claims: Sweep = async (after, { isFull, trip, reach }) => {
    for await (const { id, value, revision } of documents.list('household', '', after)) {
      if (isFull()) return false;
      trip();
      await households.dropOrphans(id, { value, revision });
      reach(id);
    }
    return true;
  };

  const sweeps = { readlog: readLog, household: claims };

  const part: Part = async (from, reach) => {
    let [trips, lines] = [0, 0];
    const first = kinds.find((kind) => from?.startsWith(`${kind}/`) === true) ?? kinds[0];
    for (const kind of kinds.slice(kinds.indexOf(first))) {
      const after = kind === first ? from?.slice(kind.length + 1) : undefined;
      const isAll = await sweeps[kind](after, {
        isFull: () => stopping.aborted || trips >= most.trips || (lines += 1) > most.lines,
        trip: () => void (trips += 1),
        reach: (id) => reach(`${kind}/${id}`),
      });
      if (!isAll) return false;
    }
    return true;
  };

  /** The round that is under way, or a new one when it is time. */
  function wanted(before: OrphanRound | undefined, now: Instant) {
    if (before?.walk !== undefined) return { head: { begun: before.begun }, reached: before.walk.reached };
    const isDue = before === undefined || now < before.begun || now >= before.begun + dayMs;
    return isDue ? { head: { begun: now }, reached: null } : undefined;
  }

  async function sweepOrphans(): Promise<void> {
    const now = clock.now();
    if (idleSince !== undefined && now >= idleSince && now < idleSince + askAgainMs) return;
    const looked = await round.look((before) => wanted(before, now), part);
    idleSince = looked === 'more' ? undefined : now;
  }

  return { sweepOrphans, leave: round.leave };
}
