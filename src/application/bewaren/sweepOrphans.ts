import { z } from 'zod';
import type { Households } from '../households.ts';
import type { Instant } from '../../domain/basis/instant.ts';
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

/** Domain time between two rounds, and after which a line without a casusoverleg is no longer of one that just starts. */
const dayMs = 86_400_000;
/** So many of a kind are looked at in one look, so that a tick stays short. */
const mostAtOnce = 100;

const lineShape = z.object({ at: z.number() });

/** Every id of what lies with this kenmerk comes before it, and of no other kenmerk: `0` follows `/`. */
const pastAllOf = (kenmerk: string): string => `${kenmerk}0`;

/** Looks at what comes after this id; answers where to go on, or undefined when that was all. */
type Look = (after: string | undefined) => Promise<string | undefined>;

/**
 * What lies beside a casusoverleg that is not there any more goes too (law 15): lines of the read log and claims on a
 * household. By itself a casusoverleg is the last to go, but Cosmos DB's time to live deletes it alone, and somebody may
 * open details at the very moment it goes. One round a day, a part in each look.
 */
export function createSweepOrphans({ documents, store, households, clock }: OrphanNeeds) {
  let begun: Instant | undefined;
  let round: { readonly look: Look; readonly after: string | undefined }[] = [];

  const isThere = async (kenmerk: string): Promise<boolean> =>
    // Who looked up a household that nobody had: that has a term of its own.
    kenmerk === 'huishouden' || (await store.load(kenmerk as Kenmerk)) !== undefined;

  async function readLog(after: string | undefined): Promise<string | undefined> {
    const there = new Map<string, boolean>();
    let [last, seen] = [after, 0];
    for await (const { id, value, revision } of documents.list('readlog', '', after)) {
      if (seen === mostAtOnce) return last;
      const [kenmerk = ''] = id.split('/');
      const known = there.get(kenmerk) ?? (await isThere(kenmerk));
      there.set(kenmerk, known);
      if (!known && clock.now() - lineShape.parse(value).at >= dayMs) await documents.remove('readlog', id, revision);
      last = known ? pastAllOf(kenmerk) : id;
      seen += 1;
    }
    return undefined;
  }

  async function claims(after: string | undefined): Promise<string | undefined> {
    let [last, seen] = [after, 0];
    for await (const { id, value, revision } of documents.list('household', '', after)) {
      if (seen === mostAtOnce) return last;
      await households.dropOrphans(id, { value, revision });
      last = id;
      seen += 1;
    }
    return undefined;
  }

  return async function sweepOrphans(): Promise<void> {
    const now = clock.now();
    const isDue = begun === undefined || now < begun || (round.length === 0 && now >= begun + dayMs);
    if (isDue) {
      begun = now;
      round = [readLog, claims].map((look) => ({ look, after: undefined }));
    }
    const [part, ...others] = round;
    if (part === undefined) return;
    const after = await part.look(part.after);
    round = after === undefined ? others : [{ look: part.look, after }, ...others];
  };
}
