import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite, type SqliteStores } from '../../../src/adapters/sqlite/openSqlite.ts';
import type { StoreUnderTest } from '../../support/contracts/storeUnderTest.ts';

/** A database file of its own in a new folder, which `remove` takes away again. */
export async function sqliteFile(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'aan-tafel-'));
  return { path: join(folder, 'aan-tafel.sqlite'), remove: () => rm(folder, { recursive: true }) };
}

/** One of the two stores on a fresh file, as the contract suites want it; each `reopen` is one more connection. */
export async function sqliteUnderTest<Store>(pick: (stores: SqliteStores) => Store): Promise<StoreUnderTest<Store>> {
  const { path, remove } = await sqliteFile();
  const connections: SqliteStores[] = [];
  const open = (): Store => {
    const stores = openSqlite(path);
    connections.push(stores);
    return pick(stores);
  };
  return {
    store: open(),
    reopen: () => Promise.resolve(open()),
    close: () => {
      for (const connection of connections) connection.close();
      return remove();
    },
  };
}
