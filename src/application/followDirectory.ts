import { z } from 'zod';
import { changeDocument } from './changeDocument.ts';
import { tickAll, type LookNeeds } from './tickDue.ts';
import type { Kenmerk } from '../domain/basis/ids.ts';
import type { Directory } from '../ports/directory.ts';
import type { Documents } from '../ports/documents.ts';

const shape = z.object({ versie: z.string() });
/** With which directory every open casusoverleg was looked at last. */
export type DirectoryFollowed = z.infer<typeof shape>;

const at = { kind: 'setting', id: 'gids', shape } as const;

type Needs = LookNeeds & {
  readonly documents: Documents;
  /** The directory as the beheerder keeps it; who is away has a way of its own. */
  readonly file: Pick<Directory, 'current'>;
};

/**
 * After a change of the directory every open casusoverleg is looked at again: other people, other clocks. Also after a
 * change while no bot ran, and again when the store failed or the process ended halfway (A, R5, M7). Wanted every second;
 * costs nothing while the directory stays. Throws StoreUnavailable.
 */
export function createFollowDirectory(needs: Needs) {
  const { documents, file, stopping } = needs;
  let followed: string | undefined;
  /** What was looked at with the present one: a store that fails time and again must not have it begun anew for ever. */
  let looked = { versie: '', those: new Set<Kenmerk>() };

  async function wasFollowed(versie: string): Promise<boolean> {
    const found = await documents.read(at.kind, at.id);
    return found !== undefined && shape.parse(found.value).versie === versie;
  }

  return async function follow(): Promise<void> {
    const { versie } = file.current();
    if (versie === followed) return;
    // Only at the start: of a change that this process saw, it may have written something by the directory of before.
    const isKnown = followed === undefined && (await wasFollowed(versie));
    if (looked.versie !== versie) looked = { versie, those: new Set() };
    if (!isKnown) await tickAll(needs, looked.those);
    if (stopping.aborted) return;
    await changeDocument(documents, at, (before) => (before?.versie === versie ? undefined : { versie }));
    followed = versie;
    looked.those.clear();
  };
}
