import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDirectory } from '../../../src/adapters/directory/openDirectory.ts';
import { watchFile } from '../../../src/adapters/directory/watchFile.ts';
import { changed } from './changed.ts';
import { fakeLog } from './fakeLog.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
  path = join(folder, 'gemeente.yaml');
  await writeFile(path, changed());
});
afterEach(() => rm(folder, { recursive: true }));

/** Resolves at the first change seen after `act`. */
async function seenAfter(act: () => Promise<void>): Promise<boolean> {
  const seen = new Promise<() => void>((resolve, reject) => {
    const stop = watchFile(path, () => resolve(() => stop()), reject);
  });
  await act();
  (await seen)();
  return true;
}

test('a file that is written in place is seen', async () => {
  expect(await seenAfter(() => writeFile(path, 'x'))).toBe(true);
});

test('a file that an editor puts in its place is seen', async () => {
  await writeFile(join(folder, 'new'), 'x');
  expect(await seenAfter(() => rename(join(folder, 'new'), path))).toBe(true);
});

test('a folder that is swapped through a link is seen', async () => {
  expect(await seenAfter(() => symlink('elsewhere', join(folder, '..data')))).toBe(true);
});

test('a saved file is taken over without a restart, also after an editor replaced it', async () => {
  const directory = await openDirectory(path, { log: fakeLog(), quiet: 1 });
  for (const gemeente of ['Eerstestad', 'Tweedestad']) {
    const heard = new Promise<string>((resolve) => {
      const stop = directory.onChange((organisatie) => {
        stop();
        resolve(organisatie.gemeente);
      });
    });
    await writeFile(join(folder, 'new'), changed(['gemeente: Voorbeeldstad', `gemeente: ${gemeente}`]));
    await rename(join(folder, 'new'), path);
    expect(await heard).toBe(gemeente);
  }
  directory.close();
});
