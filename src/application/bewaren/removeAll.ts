import type { DocumentKind, Documents } from '../../ports/documents.ts';

/** Deletes a document whatever is in it, also when it is written anew meanwhile. Answers whether it was there. */
export async function removeDocument(documents: Documents, kind: DocumentKind, id: string): Promise<boolean> {
  for (;;) {
    const found = await documents.read(kind, id);
    if (found === undefined) return false;
    if (await documents.remove(kind, id, found.revision)) return true;
  }
}

/** Deletes every document whose id begins so and whose value is meant; answers how many. */
export async function removeAll(
  documents: Documents,
  { kind, prefix }: { readonly kind: DocumentKind; readonly prefix: string },
  isMeant: (value: unknown, id: string) => boolean = () => true,
): Promise<number> {
  let removed = 0;
  for await (const { id, value } of documents.list(kind, prefix))
    if (isMeant(value, id) && (await removeDocument(documents, kind, id))) removed += 1;
  return removed;
}
