import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../src/application/canonicalJson.ts';
import type { CasusStore } from '../../../src/ports/casusStore.ts';
import { documentKinds, type DocumentKind, type Documents } from '../../../src/ports/documents.ts';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';

/** Every document in a store under its kind and id, by a digest of its value and revision. */
export type StoreState = ReadonlyMap<string, string>;

const digestOf = (document: unknown): string =>
  createHash('sha256').update(canonicalJson(document)).digest('base64url');

/**
 * Everything that lies in a store, each document of each kind. `known` are casusoverleggen to look at also when they are
 * no longer open.
 */
export async function storeState(
  { casussen, documents }: { readonly casussen: CasusStore; readonly documents: Documents },
  known: readonly Kenmerk[],
  counts: (kind: DocumentKind) => boolean = () => true,
): Promise<StoreState> {
  const state = new Map<string, string>();
  const all = new Set(known);
  for await (const kenmerk of casussen.open()) all.add(kenmerk);
  for (const kenmerk of all) state.set(`casus ${kenmerk}`, digestOf((await casussen.load(kenmerk)) ?? null));
  for (const kind of documentKinds.filter(counts))
    for await (const { id, value, revision } of documents.list(kind, ''))
      state.set(`${kind} ${id}`, digestOf([value, revision]));
  return state;
}

/** Names of documents that are not the same in both, or in one only. */
export const changesBetween = (before: StoreState, after: StoreState): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
