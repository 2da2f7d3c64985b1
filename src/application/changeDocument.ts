import type { z } from 'zod';
import type { DocumentKind, Documents } from '../ports/documents.ts';

/**
 * Changes one small document under its revision, again whenever another writer was first. `apply` gets `undefined`
 * while there is none yet, and answers `undefined` to leave it as it is. Answers whether something was written.
 */
export async function changeDocument<T>(
  documents: Documents,
  { kind, id, shape }: { readonly kind: DocumentKind; readonly id: string; readonly shape: z.ZodType<T> },
  apply: (before: T | undefined) => T | undefined,
): Promise<boolean> {
  for (;;) {
    const found = await documents.read(kind, id);
    const next = apply(found === undefined ? undefined : shape.parse(found.value));
    if (next === undefined) return false;
    const written =
      found === undefined
        ? await documents.create(kind, id, next)
        : await documents.replace(kind, id, next, found.revision);
    if (written.ok) return true;
  }
}
