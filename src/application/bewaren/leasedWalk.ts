import { z } from 'zod';
import { canonicalJson } from '../canonicalJson.ts';
import { changeDocument } from '../changeDocument.ts';
import { isTaken, leaseState, newLease } from '../lease.ts';
import type { Lease } from '../../ports/casusStore.ts';
import type { RealClock } from '../../ports/clock.ts';
import type { DocumentKind, Documents } from '../../ports/documents.ts';

export type WalkNeeds = {
  readonly documents: Documents;
  readonly realClock: RealClock;
  readonly owner: string;
  /** From then on nothing more is begun. */
  readonly stopping: AbortSignal;
};

export type Walk = {
  /** The last that was looked at, with all before it; null when nothing was yet. */
  readonly reached: string | null;
  /** Of the process that walks. */
  readonly lease: Lease | null;
};

/** What a walk is for, or was for the last time; without a `walk` it is over. */
export type Walked<Head> = Head & { readonly walk?: Walk };

export const walkShape = z
  .object({
    reached: z.string().nullable(),
    lease: z.object({ owner: z.string(), until: z.number() }).nullable(),
  })
  .optional();

type Wanted<Head> = { readonly head: Head; readonly reached: Walk['reached'] };

/** Looks at a part from there, and tells of each step how far it came. Answers whether that was all. */
export type Part = (from: Walk['reached'], reach: (at: string) => void) => Promise<boolean>;

/** `none`: there is nothing to walk for, or another process does; `more`: the next look goes on. */
type Looked = 'none' | 'more' | 'over';

/**
 * A walk over what is kept, a part at each look, by one process at a time. How far it came is written in one document
 * after each look, also after one that failed halfway, so that it goes on from there, here or in another process.
 */
export function createLeasedWalk<Head extends object>(
  { documents, realClock, owner, stopping }: WalkNeeds,
  at: { readonly kind: DocumentKind; readonly id: string; readonly shape: z.ZodType<Walked<Head>> },
) {
  /** Whether this process may have the lease still. */
  let walking = false;

  const isFor = (document: Walked<Head>, head: Head): boolean =>
    canonicalJson({ ...document, walk: null }) === canonicalJson({ ...head, walk: null });

  /** Where this process goes on; undefined when it has nothing to do. */
  async function claim(want: (before: Walked<Head> | undefined) => Wanted<Head> | undefined) {
    let claimed: Wanted<Head> | undefined;
    await changeDocument(documents, at, (before) => {
      const wanted = want(before);
      const lease = before?.walk?.lease ?? null;
      const now = realClock.now();
      claimed = stopping.aborted || isTaken(lease, owner, now) ? undefined : wanted;
      if (claimed === undefined) return undefined;
      const goesOn = before?.walk !== undefined && isFor(before, claimed.head);
      if (goesOn && leaseState(lease, owner, now) === 'held') return undefined;
      return { ...claimed.head, walk: { reached: claimed.reached, lease: newLease(owner, now) } };
    });
    return claimed;
  }

  /** Writes down how far it came, undefined when that was all; unless another has it by now. */
  async function note(head: Head, reached: Walk['reached'] | undefined): Promise<void> {
    await changeDocument(documents, at, (before) => {
      if (before?.walk?.lease?.owner !== owner || !isFor(before, head)) return undefined;
      return reached === undefined ? head : { ...head, walk: { reached, lease: newLease(owner, realClock.now()) } };
    });
  }

  /** One look. `want` answers from what is stored what to walk for and from where, if anything. */
  async function look(want: Parameters<typeof claim>[0], part: Part): Promise<Looked> {
    const claimed = await claim(want);
    if (claimed === undefined) return 'none';
    walking = true;
    let { reached } = claimed;
    let isOver = false;
    try {
      isOver = await part(reached, (place) => void (reached = place));
    } finally {
      await note(claimed.head, isOver ? undefined : reached);
    }
    walking = !isOver;
    return isOver ? 'over' : 'more';
  }

  /** Gives the lease back for whoever comes next, a copy of the store too: they need not wait until it lapses. */
  async function leave(): Promise<void> {
    if (!walking) return;
    await changeDocument(documents, at, (before) =>
      before?.walk?.lease?.owner === owner ? { ...before, walk: { ...before.walk, lease: null } } : undefined,
    );
    walking = false;
  }

  return { look, leave };
}
