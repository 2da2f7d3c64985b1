import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { runMain, startLocalBot } from '../support/localBot.ts';
import { pageTeams } from '../support/pageTeams.ts';
import { released, releases } from '../support/released/releases.ts';
import { until } from '../support/until.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aan-tafel-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const file = () => join(folder, 'aan-tafel.sqlite');

test.each(releases)('the bot goes on with what %s left in its data folder', async (release) => {
  writeFileSync(file(), released(release, 'regie.sqlite.gz'));
  const bot = await startLocalBot({ AAN_TAFEL_DATA: folder });
  try {
    const teams = pageTeams(bot.url);
    await teams.say('noor', 'chat', 'mijn casussen');
    const answers = await until(
      async () => (await teams.look('noor', 'chat')).flatMap(({ lines }) => lines).join(' | '),
      (shown) => /AT-[2-9A-Z]{6}/.test(shown),
    );
    expect(answers).toMatch(/AT-[2-9A-Z]{6}/);
    expect(bot.output()).not.toMatch(/"level":(50|60)/);
  } finally {
    await bot.close();
  }
});

test('what a later version stored is left alone, and the bot says so in one sentence', async () => {
  const later = openSqlite(file());
  await later.documents.create('setting', 'schema', { versions: { casus: 99 }, indexed: 99, schema: 1 });
  later.close();
  const { code, output } = await runMain({ PORT: '0', AAN_TAFEL_DATA: folder }).ended;
  expect(code).toBe(1);
  expect(output).toMatch(/^casus was stored by a later version of Aan Tafel \(schema 99; [^\n]*\n$/);
  const again = openSqlite(file());
  expect((await again.documents.read('setting', 'schema'))?.value).toMatchObject({ versions: { casus: 99 } });
  again.close();
});
