import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emulator, freshDatabase } from '../adapters/cosmos/emulator.ts';
import { openCosmos } from '../../src/adapters/cosmos/openCosmos.ts';
import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { compareStores } from '../../src/application/copy/compareStores.ts';
import { brokenLinks } from '../../src/application/timeline.ts';
import { casusDocument } from '../support/contracts/casusDocument.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { runMain, startLocalBot, type Settings } from '../support/localBot.ts';
import { released, releases } from '../support/released/releases.ts';
import { until } from '../support/until.ts';

const running = emulator();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aan-tafel-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A data folder of this name as the first release left it, with more casusoverleggen than a copy takes at once. */
async function dataFolder(name: string): Promise<string> {
  const path = mkdtempSync(join(folder, `${name}-`));
  const file = join(path, 'aan-tafel.sqlite');
  writeFileSync(file, released(releases[0] ?? '', 'wandelingen.sqlite.gz'));
  const stores = openSqlite(file);
  for (let nr = 1; nr <= 300; nr += 1) await stores.casussen.create(casusDocument(nr));
  stores.close();
  return path;
}

const storeIn = (path: string) => openSqlite(join(path, 'aan-tafel.sqlite'));

type Copying = { readonly child: ChildProcess; readonly output: () => string; readonly code: Promise<number | null> };

/** `npm run store:copy` in a process of its own. */
function copying(from: string, to: string, settings: Settings = {}): Copying {
  const words = ['--disable-warning=ExperimentalWarning', 'src/copy/main.ts', '--from', from, '--to', to];
  const child = spawn('node_modules/.bin/node', words, {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = once(child, 'close').then(([ended]) => ended as number | null);
  return { child, output: () => output, code };
}

/** Copies and is killed with -9 as soon as it says that so many casusoverleggen are there. */
async function killedAt(count: number, ...words: Parameters<typeof copying>): Promise<void> {
  const { child, output, code } = copying(...words);
  const lines = () => Promise.resolve(output());
  await until(lines, (text) => text.includes(`casus: ${count} gekopieerd`) || child.exitCode !== null, { every: 1 });
  child.kill('SIGKILL');
  expect(await code).toBeNull();
}

test('killed with -9 again and again, a copy to Cosmos DB becomes whole, and the way back gives the same', async () => {
  const settings = running.settings(freshDatabase());
  const cosmos: Settings = {
    AAN_TAFEL_COSMOS_ENDPOINT: settings.endpoint,
    AAN_TAFEL_COSMOS_DATABASE: settings.database,
    AAN_TAFEL_COSMOS_KEY: settings.key,
  };
  const from = await dataFolder('bron');
  await killedAt(25, `sqlite:${from}`, 'cosmos', cosmos);
  await killedAt(50, `sqlite:${from}`, 'cosmos', cosmos);

  // What was copied is half a store, and a bot does not start on it.
  const bot = await runMain({ ...cosmos, PORT: '0', AAN_TAFEL_STORE: 'cosmos', AAN_TAFEL_DATA: folder }).ended;
  expect([bot.code, bot.output]).toEqual([1, expect.stringMatching(/^this store holds a copy that was not finished/)]);

  const done = copying(`sqlite:${from}`, 'cosmos', cosmos);
  expect([await done.code, done.output()]).toEqual([0, expect.stringContaining('compleet en gelijk aan de bron')]);
  expect(done.output()).toContain('casus: 376 in de bron, 376 in het doel');

  const back = join(folder, 'terug');
  const returned = copying('cosmos', `sqlite:${back}`, cosmos);
  expect([await returned.code, returned.output()]).toEqual([0, expect.stringContaining('compleet')]);

  const [there, home, first] = [await openCosmos(settings), storeIn(back), storeIn(from)];
  expect((await compareStores(first, there)).differences).toEqual([]);
  expect((await compareStores(first, home)).differences).toEqual([]);
  const walked = (await collect(home.casussen.all())).filter(({ document }) => document.kenmerk.startsWith('AT-W'));
  expect(walked.flatMap(({ document }) => brokenLinks(document))).toEqual([]);
  for (const stores of [there, home, first]) stores.close();
}, 90_000);

test('a bot goes on with the copy of its folder, and after that the copy is its own', async () => {
  const [from, to] = [await dataFolder('bron'), join(folder, 'doel')];
  expect(await copying(`sqlite:${from}`, `sqlite:${join(to, 'aan-tafel.sqlite')}`).code).toBe(0);
  const bot = await startLocalBot({ AAN_TAFEL_DATA: to });
  try {
    const inUse = copying(`sqlite:${from}`, `sqlite:${to}`);
    expect([await inUse.code, inUse.output()]).toEqual([1, expect.stringContaining('Het doel is in gebruik')]);
    const source = copying(`sqlite:${to}`, `sqlite:${join(folder, 'ander')}`);
    expect([await source.code, source.output()]).toEqual([1, expect.stringContaining('De bron is nog in gebruik')]);
    await bot.stop();
  } finally {
    await bot.close();
  }
  const again = copying(`sqlite:${from}`, `sqlite:${to}`);
  expect([await again.code, again.output()]).toEqual([1, expect.stringContaining('Er is niets gekopieerd')]);
  // The bot wrote each casusoverleg of 0.1.0 again, in the version of today.
  expect(again.output()).toMatch(/anders in het doel: casus AT-/);
}, 240_000);

test('what can not be done is said in a sentence, and nothing is made', async () => {
  const nowhere = join(folder, 'nergens');
  const said = async (from: string, to: string, settings?: Settings) => {
    const { code, output } = copying(from, to, settings);
    return [await code, output()];
  };
  expect(await said(`sqlite:${nowhere}`, 'sqlite:elders')).toEqual([1, `Daar is geen opslag: ${nowhere}\n`]);
  expect(existsSync(nowhere)).toBe(false);
  expect(await said('sqlite:a', 'sqlite:a/aan-tafel.sqlite')).toEqual([1, 'Van en naar zijn dezelfde opslag.\n']);
  expect(await said('sqlite:a', 'cosmos')).toEqual([1, 'AAN_TAFEL_COSMOS_ENDPOINT: needed for Cosmos DB\n']);
  expect(await said('ergens', 'cosmos')).toEqual([2, expect.stringContaining('npm run store:copy -- --from')]);
});

test('a bot that stops in the middle of its housekeeping leaves nothing that a copy must wait for', async () => {
  const from = mkdtempSync(join(folder, 'bron-'));
  const stores = storeIn(from);
  const { documents } = stores;
  for (let nr = 0; nr < 500; nr += 1) await documents.create('household', String(nr), { claims: [] });
  const { child, ended } = runMain({ PORT: '0', AAN_TAFEL_SIMULATOR: 'off', AAN_TAFEL_DATA: from });
  await until(
    () => documents.read('setting', 'orphans'),
    (found) => JSON.stringify(found?.value ?? null).includes('"reached":"household/'),
  ).finally(() => child.kill('SIGTERM'));
  expect((await ended).code).toBe(0);
  expect((await documents.read('setting', 'orphans'))?.value).toMatchObject({ walk: { lease: null } });
  stores.close();
  const done = copying(`sqlite:${from}`, `sqlite:${join(folder, 'doel')}`);
  expect([await done.code, done.output()]).toEqual([0, expect.stringContaining('compleet en gelijk aan de bron')]);
}, 240_000);
