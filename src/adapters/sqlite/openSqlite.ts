import type { CasusStore } from '../../ports/casusStore.ts';
import type { Documents } from '../../ports/documents.ts';
import { openDatabase } from './database.ts';
import { guarded } from './faults.ts';
import { sqliteCasusStore } from './sqliteCasusStore.ts';
import { sqliteDocuments } from './sqliteDocuments.ts';

export type SqliteStores = {
  readonly casussen: CasusStore;
  readonly documents: Documents;
  /** What was deleted from the documents leaves no trace in the files either. */
  scrub(): void;
  close(): void;
};

/**
 * Both stores on one database file, or in `:memory:`; the folder must exist. Several processes may have the same file
 * open: each waits at most `patience` milliseconds for another's write. With `readOnly` nothing is made or changed. Throws
 * StoreUnavailable when the file can't be opened, is no database, or has a schema from a later version.
 */
export function openSqlite(
  path: string,
  { patience = 2000, readOnly = false }: { readonly patience?: number; readonly readOnly?: boolean } = {},
): SqliteStores {
  const database = openDatabase(path, patience, readOnly);
  return {
    casussen: sqliteCasusStore(database),
    documents: sqliteDocuments(database),
    scrub: () => guarded(() => database.scrub()),
    close: () => database.close(),
  };
}
