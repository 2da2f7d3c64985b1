import { z } from 'zod';
import { canonicalJson } from '../canonicalJson.ts';
import { changeDocument } from '../changeDocument.ts';
import type { Documents } from '../../ports/documents.ts';

/**
 * Lies in the target of a copy from before its first document: from which store, how far it came, and whether it was
 * checked as a whole. Gone as soon as a bot takes a finished copy into use.
 */
const shape = z.object({
  state: z.enum(['busy', 'done']),
  /** Tells one source from another. */
  source: z.string(),
  /** The last document that is certainly there, with all before it. */
  reached: z.object({ kind: z.string(), id: z.string() }).nullable(),
});
export type CopyMarker = z.infer<typeof shape>;

const at = { kind: 'setting', id: 'copy', shape } as const;

/** Here lies part of a copy: it must not be mistaken for a store. */
export class UnfinishedCopy extends Error {
  override readonly name = 'UnfinishedCopy';

  constructor() {
    super('this store holds a copy that was not finished or checked: run store:copy again until it says it is whole');
  }
}

export async function readCopyMarker(documents: Documents): Promise<CopyMarker | undefined> {
  const found = await documents.read(at.kind, at.id);
  return found && shape.parse(found.value);
}

export async function writeCopyMarker(documents: Documents, marker: CopyMarker): Promise<void> {
  await changeDocument(documents, at, () => marker);
}

/** For whoever only reads here: half a copy is no store, a finished one stays marked. Throws UnfinishedCopy. */
export async function refuseUnfinished(documents: Documents): Promise<void> {
  if ((await readCopyMarker(documents))?.state === 'busy') throw new UnfinishedCopy();
}

/**
 * Takes the target for a copy; false, and nothing is written, when its marker is not as it was `seen` any more: a bot
 * took the finished copy into use.
 */
export async function claimTarget(
  documents: Documents,
  seen: CopyMarker | undefined,
  marker: CopyMarker,
): Promise<boolean> {
  const found = await documents.read(at.kind, at.id);
  const isAsSeen = canonicalJson(found === undefined ? null : shape.parse(found.value)) === canonicalJson(seen ?? null);
  if (!isAsSeen) return false;
  const written =
    found === undefined
      ? await documents.create(at.kind, at.id, marker)
      : await documents.replace(at.kind, at.id, marker, found.revision);
  return written.ok;
}

/**
 * For whoever will work on this store: a finished copy is a store from now on. Another may take it at the same moment,
 * or a copy may begin to bring it up to date. Throws UnfinishedCopy for one that is not finished.
 */
export async function takeIntoUse(documents: Documents): Promise<void> {
  for (;;) {
    const found = await documents.read(at.kind, at.id);
    if (found === undefined) return;
    if (shape.parse(found.value).state === 'busy') throw new UnfinishedCopy();
    if (await documents.remove(at.kind, at.id, found.revision)) return;
  }
}
