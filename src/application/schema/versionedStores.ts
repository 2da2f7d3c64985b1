import { upgraded } from './upgraded.ts';
import { upgrades, versionOf, type StoredKind, type Upgrades } from './upgrades.ts';
import type { CasusDocument, CasusStore } from '../../ports/casusStore.ts';
import type { DocumentKind, Documents } from '../../ports/documents.ts';

/** Both stores, which know nothing of versions themselves. */
export type Stores = {
  readonly casussen: CasusStore;
  readonly documents: Documents;
  /** What was deleted from the documents leaves no trace in the files either (law 15). */
  scrub(): void;
  close(): void;
};

/**
 * The same stores, in which every document carries the version of its shape (`schema`). What an older version of the
 * program stored is read as if the present one had, and lies in the store so from the next write on; reading what a
 * later one stored throws NewerStore.
 */
export const versionedStores = (stores: Stores, known: Upgrades = upgrades): Stores => ({
  casussen: versionedCasussen(stores.casussen, known),
  documents: versionedDocuments(stores.documents, known),
  scrub: () => stores.scrub(),
  close: () => stores.close(),
});

/** Whoever writes a casusoverleg names the version itself, because `schema` is a field of that document. */
function versionedCasussen(store: CasusStore, known: Upgrades): CasusStore {
  const present = (document: CasusDocument): CasusDocument =>
    ({
      ...upgraded('casus', document.schema, document, known),
      schema: versionOf('casus', known),
    }) as unknown as CasusDocument;
  return {
    ...store,
    async load(kenmerk) {
      const found = await store.load(kenmerk);
      return found && { ...found, document: present(found.document) };
    },
    async *all(after) {
      for await (const { document, revision } of store.all(after)) yield { document: present(document), revision };
    },
  };
}

/** Its version lies in a small document beside the fields that its owner knows; 0.1.0 wrote none. */
function versionedDocuments(documents: Documents, known: Upgrades): Documents {
  const sealed = (kind: DocumentKind, value: unknown) => ({ ...fieldsOf(kind, value), schema: versionOf(kind, known) });
  const present = (kind: DocumentKind, stored: unknown) => {
    const { schema, ...value } = fieldsOf(kind, stored);
    return upgraded(kind, storedVersion(schema), value, known);
  };
  return {
    async read(kind, id) {
      const found = await documents.read(kind, id);
      return found && { ...found, value: present(kind, found.value) };
    },
    create: async (kind, id, value) => documents.create(kind, id, sealed(kind, value)),
    replace: async (kind, id, value, revision) => documents.replace(kind, id, sealed(kind, value), revision),
    remove: (...which) => documents.remove(...which),
    async *list(kind, prefix, after) {
      for await (const found of documents.list(kind, prefix, after))
        yield { ...found, value: present(kind, found.value) };
    },
  };
}

const storedVersion = (schema: unknown): number => (typeof schema === 'number' ? schema : 1);

function fieldsOf(kind: StoredKind, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`a ${kind} document is an object with fields`);
  return value as Readonly<Record<string, unknown>>;
}
