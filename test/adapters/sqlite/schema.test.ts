import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../../src/adapters/sqlite/database.ts';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { StoreUnavailable } from '../../../src/ports/casusStore.ts';
import { casusDocument, stored } from '../../support/contracts/casusDocument.ts';
import { sqliteFile } from './sqliteFile.ts';

let file: Awaited<ReturnType<typeof sqliteFile>>;
beforeEach(async () => {
  file = await sqliteFile();
});
afterEach(() => file.remove());

test('a write survives the loss of power, and deleted text does not linger (law 15)', () => {
  const database = openDatabase(file.path, 0);
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map(
    (setting) => database.get(`PRAGMA ${setting}`, {})?.[setting],
  );
  database.close();
  const full = 2;
  expect(settings).toEqual(['wal', full, 1, 1]);
});

test('opening a file again leaves its schema and its contents as they are', async () => {
  const first = openSqlite(file.path);
  await stored(first.casussen, casusDocument(1));
  first.close();
  const before = schemaOf(file.path);
  const again = openSqlite(file.path);
  expect((await again.casussen.load(casusDocument(1).kenmerk))?.document).toEqual(casusDocument(1));
  again.close();
  expect(schemaOf(file.path)).toEqual(before);
});

test('a file from a later version of the program is refused and left alone', () => {
  openSqlite(file.path).close();
  withConnection(file.path, (connection) => connection.exec('PRAGMA user_version = 999'));
  expect(() => openSqlite(file.path)).toThrow(StoreUnavailable);
  expect(schemaOf(file.path).version).toBe(999);
});

test('a database in memory has the same schema', async () => {
  const stores = openSqlite(':memory:');
  await stored(stores.casussen, casusDocument(1));
  expect(await stores.casussen.load(casusDocument(2).kenmerk)).toBeUndefined();
  expect((await stores.casussen.load(casusDocument(1).kenmerk))?.document).toEqual(casusDocument(1));
  stores.close();
});

const schemaOf = (path: string) =>
  withConnection(path, (connection) => ({
    version: connection.prepare('PRAGMA user_version').get()?.['user_version'],
    schema: connection.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all(),
  }));

function withConnection<T>(path: string, use: (connection: DatabaseSync) => T): T {
  const connection = new DatabaseSync(path);
  try {
    return use(connection);
  } finally {
    connection.close();
  }
}
