import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runImport } from '../../src/directoryImport/runImport.ts';
import { mensenFile } from '../adapters/directory/import/csv.ts';
import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { createPeople } from '../../src/application/people.ts';
import { versionedStores } from '../../src/application/schema/versionedStores.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import { voorbeeldstad, voorbeeldstadFile, wie } from '../support/voorbeeldstad.ts';

let into: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  into = join(folder, 'gemeente.yaml');
  await copyFile(voorbeeldstadFile, into);
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  let text = '';
  const code = await runImport(args, (part) => (text += part));
  return { code, text };
}

test('at the command line, the example merges into the example', async () => {
  const args = ['src/directoryImport/main.ts', mensenFile, '--into', into];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toMatch(/^22 mensen in de gids\. Nieuw: 0\. Gewijzigd: 0\./);
  expect(stdout).toContain('\nMisschien niet te bereiken:\n- Joyce Pinas: gast');
  expect(stdout).toMatch(/Er is niets te veranderen\.\n$/);
});

test('the exit code tells a script what came of it', async () => {
  expect((await run(mensenFile, '--into', into)).code).toBe(0);
  expect((await run('nergens.csv', '--into', into)).code).toBe(1);
  for (const wrong of [[], [mensenFile, 'nog een'], [mensenFile, '--onto', into]])
    expect(await run(...wrong)).toEqual({
      code: 2,
      text: expect.stringMatching(/^Zo werkt het: npm run directory:import/) as string,
    });
});

test('without --into it is about the file that the bot reads', async () => {
  const before = await readFile(voorbeeldstadFile, 'utf8');
  expect((await run(mensenFile, '--dry-run')).text).toContain('22 mensen in de gids');
  expect(await readFile(voorbeeldstadFile, 'utf8')).toBe(before);
});

test('with --store it also tells whom the bot itself can not reach (U5)', async () => {
  const database = openSqlite(join(folder, 'aan-tafel.sqlite'));
  const people = createPeople(versionedStores(database).documents);
  for (const { id, naam } of voorbeeldstad().personen.values()) {
    const way = { teamsId: '29:x', serviceUrl: 'https://teams.voorbeeldstad.example/', tenantId: 't' };
    if (id !== wie('tessa')) await people.remember({ ...way, person: id, naam, conversatie: `a:${id}` });
  }
  await people.noteReach(wie('sam'), false, 1_700_000_000_000 as Instant);
  database.close();
  const env = { ...process.env, AAN_TAFEL_DATA: folder };
  const args = ['src/directoryImport/main.ts', mensenFile, '--into', into, '--store'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  const [, told = ''] = stdout.split('Niet te bereiken, zegt de bot zelf:\n');
  expect(told.split('\n').slice(0, 3)).toEqual([
    '- Sam Bakker: Teams gaf de vorige keer geen toegang. Staat de app er nog?',
    '- Tessa Jansen: sprak de bot nog nooit. Staat de app bij deze persoon?',
    '',
  ]);
});

test('with --store and no store yet it says so, and makes none', async () => {
  const env = { ...process.env, AAN_TAFEL_DATA: join(folder, 'leeg') };
  const args = ['src/directoryImport/main.ts', mensenFile, '--into', into, '--store'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  expect(stdout).toContain('Er is nog geen opslag.');
  expect(existsSync(join(folder, 'leeg'))).toBe(false);
});
