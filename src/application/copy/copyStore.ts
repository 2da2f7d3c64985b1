import { compareStores, type Comparison, type Difference } from './compareStores.ts';
import { copied, isLeased, staysBehind } from './copied.ts';
import { claimTarget, readCopyMarker, writeCopyMarker, type CopyMarker } from './copyMarker.ts';
import { partsOf, type Found, type Part } from './parts.ts';
import { putDocument } from './putDocument.ts';
import { isInUse } from '../instances/isInUse.ts';
import { NewerStore } from '../schema/newerStore.ts';
import { checkVersions } from '../schema/storeVersion.ts';
import { versionOf, type StoredKind } from '../schema/upgrades.ts';
import type { Stores } from '../schema/versionedStores.ts';
import type { RealClock } from '../../ports/clock.ts';

/** Both ends as they lie there: without upgrades, so that a copy is exact. */
export type CopyNeeds = {
  readonly from: Stores;
  readonly to: Stores;
  /** Names the source, always in the same way. */
  readonly source: string;
  readonly realClock: RealClock;
  /** Waits so many milliseconds of real time before a store is asked again. */
  readonly pause: (ms: number) => Promise<void>;
  /** How many of a kind lie in the target by now. */
  readonly progress: (kind: StoredKind, count: number) => void;
};

export type Copied =
  /** Everything is there and was compared; `repaired` of it changed while it was copied, or since an earlier run. */
  | { readonly how: 'whole'; readonly comparison: Comparison; readonly repaired: number }
  /** The comparison at the end found what could not be put right. */
  | { readonly how: 'differs'; readonly comparison: Comparison }
  /** In the target lies something that is no copy of this source: nothing was written. */
  | { readonly how: 'not-empty'; readonly comparison: Comparison }
  /** A bot or a beheerder works on one of them. */
  | { readonly how: 'in-use'; readonly which: 'from' | 'to' }
  /** The source is itself a copy that is not finished. */
  | { readonly how: 'unfinished-source' };

/** So many are written side by side, and after so many it is noted how far it is. */
const chunkSize = 25;

/**
 * Copies everything in one store to another, from where an earlier run stopped. What lies in the target is only ever
 * overwritten when it came there by a copy of the same source that no bot has worked on. At the end everything in both
 * is compared. Throws StoreUnavailable, after waiting in vain, and NewerStore.
 */
export async function copyStore(needs: CopyNeeds): Promise<Copied> {
  const { from, to, source, realClock } = needs;
  await checkVersions(from.documents);
  if ((await readCopyMarker(from.documents))?.state === 'busy') return { how: 'unfinished-source' };
  for (const which of ['from', 'to'] as const)
    if (await isInUse(needs[which].documents, realClock.now())) return { how: 'in-use', which };

  const marker = await readCopyMarker(to.documents);
  if (marker?.source !== source && !(await isEmpty(to))) {
    const comparison = await compareStores(from, to);
    return comparison.differences.length === 0
      ? { how: 'whole', comparison, repaired: 0 }
      : { how: 'not-empty', comparison };
  }
  const reached = marker?.state === 'busy' && marker.source === source ? marker.reached : null;
  const claimed = await claimTarget(to.documents, marker, { state: 'busy', source, reached });
  if (!claimed) return { how: 'in-use', which: 'to' };
  if (!(await copyFrom(reached, needs))) return { how: 'in-use', which: 'from' };
  return settle(needs);
}

async function isEmpty(stores: Stores): Promise<boolean> {
  for (const part of partsOf(stores))
    for await (const { id } of part.all()) if (!staysBehind(part.kind, id)) return false;
  return true;
}

/** Copies what comes after this document; false as soon as somebody turns out to be busy with the source. */
async function copyFrom(reached: CopyMarker['reached'], needs: CopyNeeds): Promise<boolean> {
  const { from, to, source, realClock, progress } = needs;
  const note = (at: CopyMarker['reached']) => writeCopyMarker(to.documents, { state: 'busy', source, reached: at });
  const targets = partsOf(to);
  for (const [position, part] of partsOf(from).entries()) {
    const { kind } = part;
    const target = targets[position];
    if (target === undefined || (reached !== null && kind < reached.kind)) continue;
    let count = 0;
    for await (const chunk of chunksOf(part, kind === reached?.kind ? reached.id : undefined)) {
      chunk.forEach(({ value }) => checkVersion(kind, value));
      if (chunk.some(({ value }) => isLeased(kind, value, realClock.now()))) return false;
      await Promise.all(chunk.map(({ id, value }) => putDocument(target, id, copied(kind, value), needs.pause)));
      await note({ kind, id: chunk.at(-1)?.id ?? '' });
      progress(kind, (count += chunk.length));
    }
  }
  return true;
}

async function* chunksOf({ kind, all }: Part, after: string | undefined): AsyncGenerator<readonly Found[]> {
  let chunk: Found[] = [];
  for await (const found of all(after)) {
    if (staysBehind(kind, found.id)) continue;
    chunk.push(found);
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function checkVersion(kind: StoredKind, value: unknown): void {
  const { schema } = value as { readonly schema?: number };
  if (schema !== undefined && schema > versionOf(kind)) throw new NewerStore(kind, schema, versionOf(kind));
}

/** Compares; puts right once what changed meanwhile or since an earlier run; and says at last what the target is. */
async function settle(needs: CopyNeeds): Promise<Copied> {
  const { from, to, source, realClock } = needs;
  const first = await compareStores(from, to);
  // What differs may be what somebody did there who began in the meantime.
  if (await isInUse(to.documents, realClock.now())) return { how: 'in-use', which: 'to' };
  for (const difference of first.differences) await repair(difference, needs);
  const comparison = first.differences.length === 0 ? first : await compareStores(from, to);
  if (await isInUse(from.documents, realClock.now())) return { how: 'in-use', which: 'from' };
  if (comparison.differences.length > 0) return { how: 'differs', comparison };
  await writeCopyMarker(to.documents, { state: 'done', source, reached: null });
  return { how: 'whole', comparison, repaired: first.differences.length };
}

async function repair({ kind, id }: Difference, { from, to, pause }: CopyNeeds): Promise<void> {
  const partIn = (stores: Stores) => partsOf(stores).find((part) => part.kind === kind);
  const found = await partIn(from)?.read(id);
  const target = partIn(to);
  if (target === undefined) return;
  if (found !== undefined) return putDocument(target, id, copied(kind, found.value), pause);
  const there = await target.read(id);
  if (there !== undefined) await target.remove(id, there.revision);
}
