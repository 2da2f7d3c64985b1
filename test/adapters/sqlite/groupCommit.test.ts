import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../../src/adapters/sqlite/database.ts';
import { groupCommit } from '../../../src/adapters/sqlite/groupCommit.ts';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { sqliteCasusStore } from '../../../src/adapters/sqlite/sqliteCasusStore.ts';
import { StoreUnavailable } from '../../../src/ports/casusStore.ts';
import { casusDocument, kenmerk, stored } from '../../support/contracts/casusDocument.ts';
import { sqliteFile } from './sqliteFile.ts';

let file: Awaited<ReturnType<typeof sqliteFile>>;
beforeEach(async () => {
  file = await sqliteFile();
});
afterEach(() => file.remove());

test('writes that come in together are made durable by one commit, and no sooner done', async () => {
  const steps: string[] = [];
  const step = (name: string) => () => void steps.push(name);
  const { write } = groupCommit({ begin: step('begin'), commit: step('commit'), end: step('end') });
  await Promise.all(['a', 'b', 'c'].map((name) => write(step(name)).then(step(`${name} done`))));
  expect(steps).toEqual(['begin', 'a', 'b', 'c', 'commit', 'end', 'a done', 'b done', 'c done']);
  await write(step('d'));
  expect(steps.slice(9)).toEqual(['begin', 'd', 'commit', 'end']);
});

test('of two writers of one revision that come in together one wins, and what it wrote stays', async () => {
  const stores = openSqlite(file.path);
  await stored(stores.casussen, casusDocument(1));
  const { document, revision } = (await stores.casussen.load(kenmerk(1)))!;
  const written = await Promise.all(
    ['eerst', 'later'].map((owner) =>
      stores.casussen.replace({ ...document, lease: { owner, until: 0 as never } }, revision),
    ),
  );
  expect(written.map(({ ok }) => ok)).toEqual([true, false]);
  expect((await stores.casussen.load(kenmerk(1)))?.document.lease?.owner).toBe('eerst');
  stores.close();
});

test('one that can not be written takes no other along', async () => {
  const database = openDatabase(file.path, 0);
  const casussen = sqliteCasusStore(database);
  await stored(casussen, casusDocument(1));
  const pages = Number(database.get('PRAGMA page_count', {})?.['page_count']);
  database.get(`PRAGMA max_page_count = ${pages + 20}`, {});
  const large = { ...casusDocument(3), texts: { a: { salt: '', text: 'x'.repeat(500_000) } } };
  const [before, full, after] = await Promise.allSettled(
    [casusDocument(2), large, casusDocument(4)].map((document) => casussen.create(document)),
  );
  expect(before).toMatchObject({ status: 'fulfilled', value: { ok: true } });
  expect(full).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) as unknown });
  expect(after).toMatchObject({ status: 'fulfilled', value: { ok: true } });
  expect(await casussen.load(kenmerk(3))).toBeUndefined();
  database.close();
});

test('while another process holds the file each of them is told so, after one wait', async () => {
  const stores = openSqlite(file.path, { patience: 200 });
  const other = new DatabaseSync(file.path);
  other.exec('BEGIN IMMEDIATE');
  const began = performance.now();
  const told = await Promise.allSettled(
    Array.from({ length: 20 }, (_, nr) => stores.casussen.create(casusDocument(nr + 1))),
  );
  expect(performance.now() - began).toBeLessThan(20 * 200);
  expect(told.map(({ status }) => status)).toEqual(Array(20).fill('rejected'));
  other.close();
  stores.close();
});

test('what waits to be written is written before the file is closed', async () => {
  const stores = openSqlite(file.path);
  const writing = stores.casussen.create(casusDocument(1));
  stores.close();
  expect(await writing).toMatchObject({ ok: true });
  const again = openSqlite(file.path);
  expect(await again.casussen.load(kenmerk(1))).toBeDefined();
  again.close();
});
