import { createHash } from 'node:crypto';
import { fingerprint, staysBehind } from './copied.ts';
import { partsOf, type Part } from './parts.ts';
import type { StoredKind } from '../schema/upgrades.ts';
import type { Stores } from '../schema/versionedStores.ts';

/** One document that is not the same in both: not in the target, another there, or only there. */
export type Difference = {
  readonly kind: StoredKind;
  readonly id: string;
  readonly how: 'missing' | 'different' | 'surplus';
};

export type Comparison = {
  readonly counts: readonly { readonly kind: StoredKind; readonly from: number; readonly to: number }[];
  /** One digest over everything in a store: what it holds, not where or in which order. */
  readonly digests: { readonly from: string; readonly to: string };
  readonly differences: readonly Difference[];
};

type Both = Pick<Stores, 'casussen' | 'documents'>;

/** Reads everything in both stores and compares it, document by document. Keeps a digest of each in memory, no more. */
export async function compareStores(from: Both, to: Both): Promise<Comparison> {
  const counts: Comparison['counts'][number][] = [];
  const differences: Difference[] = [];
  const digests = { from: createHash('sha256'), to: createHash('sha256') };
  const targets = partsOf(to);
  for (const [position, source] of partsOf(from).entries()) {
    const there = await fingerprintsIn(targets[position] ?? source);
    const here = await fingerprintsIn(source);
    const { kind } = source;
    counts.push({ kind, from: here.size, to: there.size });
    addTo(digests.from, kind, here);
    addTo(digests.to, kind, there);
    for (const [id, digest] of here) {
      if (there.get(id) !== digest) differences.push({ kind, id, how: there.has(id) ? 'different' : 'missing' });
      there.delete(id);
    }
    for (const id of there.keys()) differences.push({ kind, id, how: 'surplus' });
  }
  return { counts, differences, digests: { from: digests.from.digest('hex'), to: digests.to.digest('hex') } };
}

async function fingerprintsIn({ kind, all }: Part): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { id, value } of all()) if (!staysBehind(kind, id)) found.set(id, fingerprint(kind, value));
  return found;
}

function addTo(digest: ReturnType<typeof createHash>, kind: string, found: ReadonlyMap<string, string>): void {
  for (const [id, one] of [...found].sort(([one], [other]) => (one < other ? -1 : 1)))
    digest.update(`${kind}/${id} ${one}\n`);
}
