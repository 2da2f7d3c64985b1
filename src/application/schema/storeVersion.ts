import { z } from 'zod';
import { changeDocument } from '../changeDocument.ts';
import { NewerStore } from './newerStore.ts';
import { upgrades, versionOf, type StoredKind, type Upgrades } from './upgrades.ts';
import type { Documents } from '../../ports/documents.ts';

/**
 * What the store as a whole has seen: the latest version of each kind that any process knew, and the version under
 * which every casusoverleg has its search index.
 */
const shape = z.object({ versions: z.record(z.number()), indexed: z.number() });
export type StoreVersion = z.infer<typeof shape>;

const at = { kind: 'setting', id: 'schema', shape } as const;
const isKind = (kind: string, known: Upgrades): kind is StoredKind => kind in known;

function checkKnown({ versions }: StoreVersion, known: Upgrades): void {
  for (const [kind, version] of Object.entries(versions)) {
    const present = isKind(kind, known) ? versionOf(kind, known) : 0;
    if (version > present) throw new NewerStore(kind, version, present);
  }
}

/**
 * Notes which versions this program writes, so that an earlier program will not go on with this store. Throws
 * NewerStore, and writes nothing, when a later one was here.
 */
export async function noteVersions(documents: Documents, known: Upgrades = upgrades): Promise<void> {
  const kinds = Object.keys(known) as StoredKind[];
  await changeDocument(documents, at, (before) => {
    if (before !== undefined) checkKnown(before, known);
    const grown = kinds.some((kind) => before?.versions[kind] !== versionOf(kind, known));
    const versions = Object.fromEntries(kinds.map((kind) => [kind, versionOf(kind, known)]));
    return grown ? { versions, indexed: before?.indexed ?? 0 } : undefined;
  });
}

/** Throws NewerStore when a later version of the program was here; writes nothing. */
export async function checkVersions(documents: Documents, known: Upgrades = upgrades): Promise<void> {
  const found = await documents.read(at.kind, at.id);
  if (found !== undefined) checkKnown(shape.parse(found.value), known);
}

/** The version under which every casusoverleg has its search index; 0 when nobody looked yet. */
export async function indexedVersion(documents: Documents): Promise<number> {
  const found = await documents.read(at.kind, at.id);
  return found === undefined ? 0 : shape.parse(found.value).indexed;
}

/** From now on no process looks for casusoverleggen with the index of an older version than this. */
export async function noteIndexed(documents: Documents, version: number): Promise<void> {
  await changeDocument(documents, at, (before) => before && { ...before, indexed: Math.max(before.indexed, version) });
}
