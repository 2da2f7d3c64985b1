import { z } from 'zod';
import type { Sweep } from './dailyRound.ts';
import type { Households } from '../households.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusStore } from '../../ports/casusStore.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Documents } from '../../ports/documents.ts';

export type OrphanNeeds = {
  readonly documents: Documents;
  readonly store: Pick<CasusStore, 'load'>;
  readonly households: Pick<Households, 'dropOrphans'>;
  readonly clock: Clock;
};

/** After so long (domain time) a line without a casusoverleg is no longer of one that just starts. */
const dayMs = 86_400_000;

const lineShape = z.object({ at: z.number() });

/** Every id of what lies with this kenmerk comes before it, and of no other kenmerk: `0` follows `/`. */
const pastAllOf = (kenmerk: string): string => `${kenmerk}0`;

/**
 * What lies beside a casusoverleg that is not there any more goes too (law 15): lines of the read log and claims on a
 * household. By itself a casusoverleg is the last to go, but Cosmos DB's time to live deletes it alone, and somebody may
 * open details at the very moment it goes.
 */
export function createSweepOrphans({ documents, store, households, clock }: OrphanNeeds) {
  const isThere = async (kenmerk: string): Promise<boolean> =>
    // Who looked up a household that nobody had: that has a term of its own.
    kenmerk === 'huishouden' || (await store.load(kenmerk as Kenmerk)) !== undefined;

  const readlog: Sweep = async (after, { isFull, trip, reach }) => {
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

  const household: Sweep = async (after, { isFull, trip, reach }) => {
    for await (const { id, value, revision } of documents.list('household', '', after)) {
      if (isFull()) return false;
      trip();
      await households.dropOrphans(id, { value, revision });
      reach(id);
    }
    return true;
  };

  return { readlog, household };
}
