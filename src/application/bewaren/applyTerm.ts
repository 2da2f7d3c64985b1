import { z } from 'zod';
import type { Casussen } from '../casussen.ts';
import { canonicalJson } from '../canonicalJson.ts';
import { changeDocument } from '../changeDocument.ts';
import { isTaken, leaseState, newLease } from '../lease.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import { StoreUnavailable, type CasusStore, type Lease } from '../../ports/casusStore.ts';
import type { RealClock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Documents } from '../../ports/documents.ts';
import type { Log } from '../../ports/log.ts';

export type TermNeeds = {
  readonly casussen: Pick<Casussen, 'execute'>;
  readonly store: Pick<CasusStore, 'closed'>;
  readonly documents: Documents;
  readonly directory: Pick<Directory, 'current'>;
  readonly realClock: RealClock;
  readonly owner: string;
  readonly log: Log;
  /** From then on nothing more is begun. */
  readonly stopping: AbortSignal;
};

/** The term that was applied, or that is being applied as long as there is a `walk`. */
export type TermDocument = {
  readonly bewaren: string;
  readonly walk?: {
    /** The last casusoverleg that was looked at, with all before it. */
    readonly reached: Kenmerk | null;
    /** Of the process that walks. */
    readonly lease: Lease | null;
  };
};
const shape = z.object({
  bewaren: z.string(),
  walk: z
    .object({
      reached: z.string().nullable(),
      lease: z.object({ owner: z.string(), until: z.number() }).nullable(),
    })
    .optional(),
}) as unknown as z.ZodType<TermDocument>;
const at = { kind: 'setting', id: 'bewaren', shape } as const;

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
export function createApplyTerm(needs: TermNeeds, part = wholePart) {
  const { casussen, store, documents, directory, realClock, owner, log, stopping } = needs;
  let applied: string | undefined;

  /** Where to go on with this term, once this process has the walk; undefined when another has, or it was applied. */
  async function claim(bewaren: string): Promise<NonNullable<TermDocument['walk']> | undefined> {
    let walk: TermDocument['walk'];
    await changeDocument(documents, at, (before) => {
      walk = undefined;
      const now = realClock.now();
      const isSame = before?.bewaren === bewaren;
      if (isSame && before.walk === undefined) {
        applied = bewaren;
        return undefined;
      }
      const lease = before?.walk?.lease ?? null;
      if (isTaken(lease, owner, now)) return undefined;
      const reached = isSame ? (before.walk?.reached ?? null) : null;
      walk = { reached, lease: newLease(owner, now) };
      return isSame && leaseState(lease, owner, now) === 'held' ? undefined : { bewaren, walk };
    });
    return walk;
  }

  /** One that can't be written is logged and keeps the moment it had; a store that fails is asked again at the next look. */
  async function lookAt(kenmerk: Kenmerk): Promise<void> {
    try {
      await casussen.execute(kenmerk, { type: 'tick' });
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      log.error({ kenmerk, err: error }, 'bewaartermijn niet toegepast');
    }
  }

  /** Looks at what comes after this one; answers how far it came, or undefined when that was all. */
  async function walkOn(from: Kenmerk | null): Promise<Kenmerk | null | undefined> {
    // From the first answer of the store: one that needs longer for that than a look may last is got through all the same.
    let begun: number | undefined;
    let reached = from;
    let seen = 0;
    let together: Kenmerk[] = [];
    for await (const kenmerk of store.closed(from ?? undefined)) {
      begun ??= realClock.now();
      const isOver = seen >= part.most || (seen > 0 && realClock.now() - begun >= part.ms);
      if (stopping.aborted || isOver) return reached;
      together.push(kenmerk);
      if (together.length < part.sideBySide) continue;
      await Promise.all(together.map(lookAt));
      reached = kenmerk;
      seen += together.length;
      together = [];
    }
    await Promise.all(together.map(lookAt));
    return undefined;
  }

  return async function applyTerm(): Promise<boolean> {
    const bewaren = canonicalJson(directory.current().bewaren);
    if (bewaren === applied) return false;
    // From now on some may have another, so that the one from before is no longer known to be applied everywhere.
    applied = undefined;
    const walk = await claim(bewaren);
    if (walk === undefined) return false;
    const reached = await walkOn(walk.reached);
    await changeDocument(documents, at, (before) => {
      if (before?.bewaren !== bewaren || before.walk?.lease?.owner !== owner) return undefined;
      if (reached === undefined) return { bewaren };
      return { bewaren, walk: { reached, lease: stopping.aborted ? null : newLease(owner, realClock.now()) } };
    });
    if (reached === undefined) log.info({}, 'bewaartermijn toegepast');
    return reached !== undefined;
  };
}
