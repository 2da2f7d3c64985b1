import type { Revision, WriteResult } from './casusStore.ts';

/** Small documents beside the casusoverleg, each kind with one owner in `application/`; `docs/storage.md` lists them. */
export const documentKinds = [
  'household',
  'person',
  'absence',
  'channel',
  'digest',
  'readlog',
  'setting',
  'instance',
  'draft',
  'figure',
  'beheer',
  'loose',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A JSON value under a kind and an id, written under its revision. Fails like CasusStore. */
export type Documents = {
  read(kind: DocumentKind, id: string): Promise<{ readonly value: unknown; readonly revision: Revision } | undefined>;
  /** Conflict when it exists. */
  create(kind: DocumentKind, id: string, value: unknown): Promise<WriteResult>;
  /** Conflict when the stored revision is another one, or nothing is stored. */
  replace(kind: DocumentKind, id: string, value: unknown, revision: Revision): Promise<WriteResult>;
  /** Deletes it for good; false when the stored revision is another one, or nothing is stored. */
  remove(kind: DocumentKind, id: string, revision: Revision): Promise<boolean>;
  /** Documents whose id starts with `prefix`, in order of id, from the first after `after`. */
  list(
    kind: DocumentKind,
    prefix: string,
    after?: string,
  ): AsyncIterable<{ readonly id: string; readonly value: unknown; readonly revision: Revision }>;
};
