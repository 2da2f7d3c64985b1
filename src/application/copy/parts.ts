import { upgrades, type StoredKind } from '../schema/upgrades.ts';
import type { Stores } from '../schema/versionedStores.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';
import type { CasusDocument, CasusStore, Revision, WriteResult } from '../../ports/casusStore.ts';
import type { DocumentKind, Documents } from '../../ports/documents.ts';

/** One stored document, whatever its kind. */
export type Found = { readonly id: string; readonly value: unknown; readonly revision: Revision };

/** All documents of one kind, in the same way for each kind. */
export type Part = {
  readonly kind: StoredKind;
  /** In order of id, from the first after `after`. */
  readonly all: (after?: string) => AsyncIterable<Found>;
  readonly read: (id: string) => Promise<Found | undefined>;
  readonly create: (id: string, value: unknown) => Promise<WriteResult>;
  readonly replace: (id: string, value: unknown, revision: Revision) => Promise<WriteResult>;
  readonly remove: (id: string, revision: Revision) => Promise<boolean>;
};

/** A store as its parts, always in the same order. */
export const partsOf = ({ casussen, documents }: Pick<Stores, 'casussen' | 'documents'>): readonly Part[] =>
  (Object.keys(upgrades) as StoredKind[])
    .sort()
    .map((kind) => (kind === 'casus' ? casusPart(casussen) : documentPart(documents, kind)));

const casusPart = (store: CasusStore): Part => ({
  kind: 'casus',
  async *all(after) {
    for await (const { document, revision } of store.all(after as Kenmerk | undefined))
      yield { id: document.kenmerk, value: document, revision };
  },
  async read(id) {
    const found = await store.load(id as Kenmerk);
    return found && { id, value: found.document, revision: found.revision };
  },
  create: (_id, value) => store.create(value as CasusDocument),
  replace: (_id, value, revision) => store.replace(value as CasusDocument, revision),
  remove: (id, revision) => store.remove(id as Kenmerk, revision),
});

const documentPart = (documents: Documents, kind: DocumentKind): Part => ({
  kind,
  all: (after) => documents.list(kind, '', after),
  async read(id) {
    const found = await documents.read(kind, id);
    return found && { id, ...found };
  },
  create: (id, value) => documents.create(kind, id, value),
  replace: (id, value, revision) => documents.replace(kind, id, value, revision),
  remove: (id, revision) => documents.remove(kind, id, revision),
});
