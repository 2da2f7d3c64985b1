import { open, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../../src/adapters/sqlite/database.ts';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { sqliteCasusStore } from '../../../src/adapters/sqlite/sqliteCasusStore.ts';
import { StoreUnavailable } from '../../../src/ports/casusStore.ts';
import { at, casusDocument, kenmerk, stored } from '../../support/contracts/casusDocument.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { sqliteFile } from './sqliteFile.ts';

let file: Awaited<ReturnType<typeof sqliteFile>>;
beforeEach(async () => {
  file = await sqliteFile();
});
afterEach(() => file.remove());

test('while another process holds the file, writing is unavailable and reading goes on', async () => {
  const { casussen, close } = opened({ patience: 0 });
  await stored(casussen, casusDocument(1));
  const other = new DatabaseSync(file.path);
  other.exec('BEGIN IMMEDIATE');
  await expect(casussen.create(casusDocument(2))).rejects.toMatchObject({ name: 'StoreUnavailable', cause: sqlite(5) });
  expect((await casussen.load(kenmerk(1)))?.document).toEqual(casusDocument(1));
  other.exec('ROLLBACK');
  other.close();
  expect(await casussen.create(casusDocument(2))).toMatchObject({ ok: true });
  close();
});

test('a full disk keeps a write out as a whole', async () => {
  const database = openDatabase(file.path, 0);
  const casussen = sqliteCasusStore(database);
  await stored(casussen, casusDocument(1));
  const pages = Number(database.get('PRAGMA page_count', {})?.['page_count']);
  database.get(`PRAGMA max_page_count = ${pages + 2}`, {});
  const large = {
    ...casusDocument(2, { nextDue: at('09:00') }),
    texts: { a: { salt: '', text: 'x'.repeat(500_000) } },
  };
  await expect(casussen.create(large)).rejects.toMatchObject({ name: 'StoreUnavailable', cause: sqlite(13) });
  expect(await casussen.load(kenmerk(2))).toBeUndefined();
  expect(await casussen.due(at('23:59'), 10)).toEqual([]);
  database.close();
});

test('a file that is no database is not opened', async () => {
  await writeFile(file.path, 'geen database, maar een brief van de gemeente Voorbeeldstad. '.repeat(200));
  expect(() => openSqlite(file.path)).toThrow(StoreUnavailable);
});

test('a folder that does not exist is not made', () => {
  expect(() => openSqlite(join(file.path, 'nergens', 'aan-tafel.sqlite'))).toThrow(StoreUnavailable);
});

test('a damaged file is unavailable rather than empty', async () => {
  const before = opened();
  await stored(before.casussen, casusDocument(1));
  before.close();
  await truncate(file.path, 2 * 4096);
  const handle = await open(file.path, 'r+');
  await handle.write(Buffer.alloc(4096, 0xff), 0, 4096, 4096);
  await handle.close();
  await expect(loadAfresh()).rejects.toThrow(StoreUnavailable);
});

test('a document that no longer is JSON is unavailable', async () => {
  const { casussen, close } = opened();
  await stored(casussen, casusDocument(1));
  const other = new DatabaseSync(file.path);
  other.exec(`UPDATE casus SET document = '{"schema":'`);
  other.close();
  await expect(casussen.load(kenmerk(1))).rejects.toThrow(StoreUnavailable);
  close();
});

test('after closing everything is unavailable, and closing again is harmless', async () => {
  const { casussen, documents, close } = opened();
  close();
  close();
  await expect(casussen.ping()).rejects.toThrow(StoreUnavailable);
  await expect(casussen.create(casusDocument(1))).rejects.toThrow(StoreUnavailable);
  await expect(collect(casussen.open())).rejects.toThrow(StoreUnavailable);
  await expect(documents.read('setting', 'klok')).rejects.toThrow(StoreUnavailable);
  await expect(collect(documents.list('setting', ''))).rejects.toThrow(StoreUnavailable);
});

test('a fault in our own code is not blamed on the store', async () => {
  const { documents, close } = opened();
  await expect(documents.create('setting', 'klok', undefined)).rejects.toMatchObject({ name: 'TypeError' });
  expect(await documents.create('setting', 'klok', 0)).toMatchObject({ ok: true });
  close();
});

/** What SQLite reports, by its primary result code: 5 is busy, 13 is full. */
const sqlite = (errcode: number): unknown => expect.objectContaining({ code: 'ERR_SQLITE_ERROR', errcode });

function opened(options?: Parameters<typeof openSqlite>[1]) {
  const stores = openSqlite(file.path, options);
  return { casussen: stores.casussen, documents: stores.documents, close: () => stores.close() };
}

async function loadAfresh() {
  const { casussen, close } = opened();
  try {
    return await casussen.load(kenmerk(1));
  } finally {
    close();
  }
}
