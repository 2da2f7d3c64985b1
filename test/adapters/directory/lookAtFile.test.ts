import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookAtFile } from '../../../src/adapters/directory/lookAtFile.ts';
import { until } from '../../support/until.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'look-'));
  path = join(folder, 'gemeente.yaml');
  await writeFile(path, 'one');
});
afterEach(() => rm(folder, { recursive: true }));

/** Whether a look finds the file another. Done again and again, because nobody tells when the first look was. */
async function found(act: () => Promise<void>): Promise<boolean> {
  let seen = false;
  const stop = lookAtFile(path, () => (seen = true), 10);
  await until(() => act().then(() => seen), Boolean);
  stop();
  return seen;
}

test('a file that another machine wrote, of which nothing is told, is found by looking', async () => {
  expect(await found(() => writeFile(path, 'another'))).toBe(true);
});

test('a file that was put in its place is found, also with the time and size of the old one', async () => {
  const time = new Date('2026-11-23T08:00:00Z');
  await utimes(path, time, time);
  const swap = async (): Promise<void> => {
    await writeFile(join(folder, 'new'), 'two');
    await utimes(join(folder, 'new'), time, time);
    await rename(join(folder, 'new'), path);
  };
  expect(await found(swap)).toBe(true);
});
