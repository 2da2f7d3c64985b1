import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../../../../src/adapters/directory/import/importFile.ts';
import { openDirectory } from '../../../../src/adapters/directory/openDirectory.ts';
import { until } from '../../../support/until.ts';
import { fakeLog } from '../fakeLog.ts';
import { changedCsv, gids, newId, withRow } from './csv.ts';

let folder: string;
let into: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  into = join(folder, 'gemeente.yaml');
  await writeFile(into, gids());
});
afterEach(() => rm(folder, { recursive: true }));

async function importing(csv: string, more: { dryRun?: boolean; into?: string } = {}) {
  await writeFile(join(folder, 'mensen.csv'), csv);
  return importFile({ csv: join(folder, 'mensen.csv'), into, dryRun: false, clean: false, ...more });
}

const kim = withRow({ id: newId, displayName: 'Kim Vos', functie: 'consulent', domein: 'Wmo' });

test('the file is replaced at once, with the rights it had and nothing left beside it', async () => {
  await chmod(into, 0o640);
  expect(await importing(kim)).toMatchObject({ ok: true });
  expect(await readFile(into, 'utf8')).toContain('naam: Kim Vos');
  expect((await stat(into)).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).sort()).toEqual(['gemeente.yaml', 'mensen.csv']);
});

test('a running bot takes it over', async () => {
  const directory = await openDirectory(into, { log: fakeLog() });
  await importing(kim);
  expect(await until(() => Promise.resolve(directory.current().personen.has(newId as never)), Boolean)).toBe(true);
  directory.close();
});

test('a trial writes nothing', async () => {
  expect(await importing(kim, { dryRun: true })).toMatchObject({
    ok: true,
    last: expect.stringContaining('proef') as string,
  });
  expect(await readFile(into, 'utf8')).toBe(gids());
});

test('with one fault nothing is written', async () => {
  const done = await importing(kim.replace('Schuldhulp;ja', 'Schuldhulp;Nergens'));
  expect(done).toMatchObject({
    ok: false,
    lines: [expect.stringContaining('1 ding klopt niet'), expect.stringContaining('rij 9')],
  });
  expect(await readFile(into, 'utf8')).toBe(gids());
});

test('nothing to change leaves the file alone', async () => {
  const before = (await stat(into)).ino;
  expect(await importing(changedCsv())).toMatchObject({ ok: true, last: 'Er is niets te veranderen.' });
  expect((await stat(into)).ino).toBe(before);
});

test('a link to the file stays a link', async () => {
  const link = join(folder, 'link.yaml');
  await symlink(into, link);
  await importing(kim, { into: link });
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(into, 'utf8')).toContain('naam: Kim Vos');
});

test('files that are not there are named, and a directory that is wrong itself is told first', async () => {
  const nowhere = join(folder, 'nergens.csv');
  expect(await importFile({ csv: nowhere, into: join(folder, 'niets.yaml'), dryRun: false, clean: false })).toEqual({
    ok: false,
    lines: [expect.stringContaining('nergens.csv is niet te openen (ENOENT)'), expect.stringContaining('niets.yaml')],
  });
  await writeFile(into, gids().replace('werkdagen: [ma, di, do]', 'werkdagen: [ma, dins]'));
  expect(await importing(kim)).toMatchObject({
    ok: false,
    lines: [
      expect.stringContaining('klopt zelf nog niet'),
      expect.stringContaining('mensen.daan.werkdagen[1] (regel '),
    ],
  });
});

test('thousands of faults end in a count', async () => {
  const rows = Array.from({ length: 400 }, (_, nr) => `${newId.slice(0, -4)}${1000 + nr};Kim ${nr};consulent;Nergens`);
  const done = await importing(`id;naam;functie;domein\r\n${rows.join('\r\n')}\r\n`);
  expect(done).toMatchObject({ ok: false });
  expect(!done.ok && done.lines.at(-1)).toBe('… en nog 200.');
});
