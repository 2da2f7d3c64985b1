import { globSync, readFileSync } from 'node:fs';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { accepted, casusDocument, kenmerk } from '../../support/contracts/casusDocument.ts';
import { sqliteFile } from './sqliteFile.ts';

const secret = 'Bijzonder leesbare zin over iemand. ';
const withText = (times: number) => ({
  ...casusDocument(1, { status: 'afgerond' as const, closedAt: casusDocument(1).index.startedAt }),
  texts: { '1.1': { salt: 'ab', text: secret.repeat(times) } },
});
/** Every byte of the database, its log and whatever else lies beside it. */
const bytes = (path: string): string =>
  globSync(`${path}*`)
    .map((file) => readFileSync(file, 'latin1'))
    .join('');

test.each([
  ['a page', 1],
  ['many pages', 4000],
])('of a casusoverleg of %s nothing is left in any file once it is removed (law 15)', async (_size, times) => {
  const { path, remove } = await sqliteFile();
  const stores = openSqlite(path);
  const first = accepted(await stores.casussen.create(withText(times)));
  const second = accepted(await stores.casussen.replace(withText(times), first));
  expect(bytes(path)).toContain(secret);
  const emptied = accepted(await stores.casussen.replace({ ...withText(times), texts: {} }, second));
  expect(await stores.casussen.remove(kenmerk(1), emptied)).toBe(true);
  expect(bytes(path)).not.toContain(secret.slice(0, 12));
  expect(bytes(path)).not.toContain(kenmerk(1));
  stores.close();
  await remove();
});

test('deleted documents leave nothing after a scrub, also while the bot has the file open (law 15)', async () => {
  const { path, remove } = await sqliteFile();
  const bot = openSqlite(path);
  const beheer = openSqlite(path);
  const revision = accepted(await bot.documents.create('person', 'noor', { naam: secret }));
  expect(await beheer.documents.remove('person', 'noor', revision)).toBe(true);
  beheer.scrub();
  expect(bytes(path)).not.toContain(secret.slice(0, 12));
  beheer.close();
  bot.close();
  await remove();
});
