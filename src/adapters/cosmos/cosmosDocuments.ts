import type { Container } from '@azure/cosmos';
import type { Revision } from '../../ports/casusStore.ts';
import type { DocumentKind, Documents } from '../../ports/documents.ts';
import { paged, query } from './query.ts';
import { createItem, readItem, removeItem, replaceItem } from './writes.ts';

/** The small documents as one item each, those of one kind together in a partition. */
export function cosmosDocuments(container: Container): Documents {
  const at = (kind: DocumentKind, id: string) => ({ container, id: itemId(id), partition: kind });

  return {
    async read(kind, id) {
      const found = await readItem(at(kind, id));
      return found && { value: (found.item as DocumentItem).body, revision: found.revision };
    },
    create: async (kind, id, value) => createItem(container, documentItem(kind, id, value), kind),
    replace: async (kind, id, value, revision) => replaceItem(at(kind, id), documentItem(kind, id, value), revision),
    remove: (kind, id, revision) => removeItem(at(kind, id), revision),
    async *list(kind, prefix, from) {
      const rows = paged<Listed>(
        ({ key }) => key,
        (after, limit) => query(container, listing, { kind, prefix, after, limit }, kind),
        { from },
      );
      for await (const { key, body, _etag } of rows) yield { id: key, value: body, revision: _etag };
    },
  };
}

/** One small document as an item; `key` is its id as the application knows it, in whose order it is listed. */
type DocumentItem = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly key: string;
  readonly body: unknown;
};
type Listed = Pick<DocumentItem, 'key' | 'body'> & { readonly _etag: Revision };

/** An item's id may not hold a slash, which ours do. At most 1,023 bytes remain. */
const itemId = (id: string): string => Buffer.from(id).toString('base64url');

function documentItem(kind: DocumentKind, id: string, value: unknown): DocumentItem {
  if (value === undefined) throw new TypeError(`${kind} ${id}: undefined is no JSON value`);
  return { id: itemId(id), kind, key: id, body: value };
}

const listing = `
  SELECT TOP @limit c.key, c.body, c._etag FROM c
  WHERE c.kind = @kind AND STARTSWITH(c.key, @prefix) AND c.key > @after ORDER BY c.key`;
