import { z } from 'zod';
import { createLeasedWalk, walkShape, type Part, type Walked, type WalkNeeds } from './leasedWalk.ts';
import type { Casussen } from '../casussen.ts';
import { canonicalJson } from '../canonicalJson.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import { StoreUnavailable, type CasusStore } from '../../ports/casusStore.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Log } from '../../ports/log.ts';

export type TermNeeds = WalkNeeds & {
  readonly casussen: Pick<Casussen, 'execute'>;
  readonly store: Pick<CasusStore, 'closed'>;
  readonly directory: Pick<Directory, 'current'>;
  readonly log: Log;
};

/** The term that was applied, or that is being applied; that walk goes in order of kenmerk. */
export type TermDocument = Walked<{ readonly bewaren: string }>;
const shape = z.object({ bewaren: z.string(), walk: walkShape }) as unknown as z.ZodType<TermDocument>;

/**
 * So much of a walk in one look: as many casusoverleggen, and as many milliseconds of real time. A few are looked at side
 * by side: they share one wait for the disk, and a Cosmos DB is not asked for more than it gives.
 */
const wholePart = { most: 1000, ms: 150, sideBySide: 5 };

/**
 * When the term of the gemeente changed, whatever is closed is looked at again, so that it is kept for as long as is
 * wanted now: what is closed has its moment from when it was last written. A part at each look, so that nothing else waits.
 * How far it came is remembered with the term, so that a process that dies halfway, or a change while none ran, is made up
 * for; another change begins anew. Each look answers whether there is more to do.
 */
export function createApplyTerm(needs: TermNeeds, size = wholePart) {
  const { casussen, store, directory, realClock, log, stopping } = needs;
  const walk = createLeasedWalk<{ readonly bewaren: string }>(needs, { kind: 'setting', id: 'bewaren', shape });
  let applied: string | undefined;

  /** One that can't be written is logged and keeps the moment it had; a store that fails is asked again at the next look. */
  async function lookAt(kenmerk: Kenmerk): Promise<void> {
    try {
      await casussen.execute(kenmerk, { type: 'tick' });
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      log.error({ kenmerk, err: error }, 'bewaartermijn niet toegepast');
    }
  }

  /** Looks at these side by side. When the store fails at one, all before that one are behind us and its fault is thrown. */
  async function lookAtAll(together: readonly Kenmerk[], reach: (at: string) => void): Promise<void> {
    const looks = await Promise.allSettled(together.map(lookAt));
    for (const [nr, kenmerk] of together.entries()) {
      const look = looks[nr];
      if (look?.status === 'rejected') throw look.reason;
      reach(kenmerk);
    }
  }

  const part: Part = async (from, reach) => {
    // From the first answer of the store: one that needs longer for that than a look may last is got through all the same.
    let begun: number | undefined;
    let seen = 0;
    let together: Kenmerk[] = [];
    for await (const kenmerk of store.closed((from as Kenmerk | null) ?? undefined)) {
      begun ??= realClock.now();
      const isOver = seen >= size.most || (seen > 0 && realClock.now() - begun >= size.ms);
      if (stopping.aborted || isOver) return false;
      together.push(kenmerk);
      if (together.length < size.sideBySide) continue;
      await lookAtAll(together, reach);
      seen += together.length;
      together = [];
    }
    await lookAtAll(together, reach);
    return true;
  };

  /** Goes on with this term where it is, or anew; nothing when that is what was applied. */
  const wanted = (before: TermDocument | undefined, bewaren: string) => {
    if (before?.bewaren !== bewaren) return { head: { bewaren }, reached: null };
    return before.walk && { head: { bewaren }, reached: before.walk.reached };
  };

  async function applyTerm(): Promise<boolean> {
    const bewaren = canonicalJson(directory.current().bewaren);
    if (bewaren === applied) return false;
    // From now on some may have another, so that the one from before is no longer known to be applied everywhere.
    applied = undefined;
    const looked = await walk.look((before) => {
      const next = wanted(before, bewaren);
      applied = next === undefined ? bewaren : undefined;
      return next;
    }, part);
    if (looked === 'over') log.info({}, 'bewaartermijn toegepast');
    return looked === 'more';
  }

  return { applyTerm, leave: walk.leave };
}
