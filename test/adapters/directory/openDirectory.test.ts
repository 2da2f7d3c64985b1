import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DirectoryFaults } from '../../../src/adapters/directory/fault.ts';
import { openDirectory } from '../../../src/adapters/directory/openDirectory.ts';
import { changed } from './changed.ts';
import { fakeLog } from './fakeLog.ts';
import { fakeWatch } from './fakeWatch.ts';

const renamed = (gemeente: string) => changed(['gemeente: Voorbeeldstad', `gemeente: ${gemeente}`]);
const wrong = () => changed(['vervanger: tessa', 'vervanger: sam']);

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directory-'));
  path = join(folder, 'gemeente.yaml');
  await writeFile(path, changed());
});
afterEach(() => rm(folder, { recursive: true }));

/** An open directory with everything around it that a test can move. */
async function opened() {
  const log = fakeLog();
  const files = fakeWatch();
  const directory = await openDirectory(path, { log, watch: files.watch, after: files.after });
  const heard: string[] = [];
  const unlisten = directory.onChange(({ gemeente }) => heard.push(gemeente));
  return { log, files, directory, heard, unlisten };
}

test('a file with faults is refused at the start, all at once', async () => {
  await writeFile(path, changed(['vervanger: tessa', 'vervanger: sam'], ['[bram]', '[bran]']));
  const opening = openDirectory(path, { log: fakeLog(), ...fakeWatch() });
  await expect(opening).rejects.toThrow(DirectoryFaults);
  await expect(opening).rejects.toMatchObject({
    faults: [{ path: 'mensen.sam.vervanger' }, { path: 'beheerders[0]' }],
    message: expect.stringMatching(/^mensen\.sam\.vervanger \(regel \d+:\d+\): .*\nbeheerders\[0\] /) as string,
  });
});

test('a file that is not there is a fault too', async () => {
  await expect(openDirectory(join(folder, 'weg.yaml'), { log: fakeLog() })).rejects.toMatchObject({
    name: 'DirectoryFaults',
    faults: [{ text: expect.stringContaining('ENOENT') as string }],
  });
});

test('a change is taken over as a whole and told to who listens', async () => {
  const { directory, heard, log } = await opened();
  const before = directory.current();
  await writeFile(path, renamed('Nieuwstad'));
  await directory.reload();
  expect(directory.current().gemeente).toBe('Nieuwstad');
  expect(before.gemeente).toBe('Voorbeeldstad');
  expect(heard).toEqual(['Nieuwstad']);
  expect(log.messages()).toEqual(['info: directory taken over']);
});

test('a change that is wrong is refused with its faults in the log, once, and the old one stays', async () => {
  const { directory, heard, log } = await opened();
  const before = directory.current();
  await writeFile(path, wrong());
  await directory.reload();
  await directory.reload();
  expect(directory.current()).toBe(before);
  expect(heard).toEqual([]);
  expect(log.messages()).toEqual(['error: directory refused, the old one stays']);
  expect(log.lines[0]!.fields).toMatchObject({
    versie: before.versie,
    faults: [expect.stringContaining('mensen.sam.vervanger') as string],
  });
});

test('after a refusal the repaired file is taken over', async () => {
  const { directory, log } = await opened();
  await writeFile(path, wrong());
  await directory.reload();
  await writeFile(path, renamed('Nieuwstad'));
  await directory.reload();
  expect(directory.current().gemeente).toBe('Nieuwstad');
  await writeFile(path, wrong());
  await directory.reload();
  expect(log.messages().filter((line) => line.startsWith('error'))).toHaveLength(2);
});

test('half a file, or none for a moment, changes nothing', async () => {
  const { directory } = await opened();
  await writeFile(path, changed().slice(0, 9000));
  await directory.reload();
  await rm(path);
  await directory.reload();
  expect(directory.current().gemeente).toBe('Voorbeeldstad');
});

test('saving without a change is no change', async () => {
  const { directory, heard, log } = await opened();
  await writeFile(path, changed());
  await directory.reload();
  expect(heard).toEqual([]);
  expect(log.lines).toEqual([]);
});

test('an editor that writes three times is read once, when it is quiet', async () => {
  const { directory, files, heard } = await opened();
  await writeFile(path, renamed('Nieuwstad'));
  files.touch();
  files.touch();
  files.touch();
  expect(files.settle()).toBe(1);
  await directory.reload();
  expect(heard).toEqual(['Nieuwstad']);
});

test('who no longer listens hears nothing, and one listener that fails leaves the others theirs', async () => {
  const { directory, heard, unlisten, log } = await opened();
  unlisten();
  const others: string[] = [];
  directory.onChange(() => {
    throw new RangeError('not today');
  });
  directory.onChange(({ gemeente }) => others.push(gemeente));
  await writeFile(path, renamed('Nieuwstad'));
  await directory.reload();
  expect(heard).toEqual([]);
  expect(others).toEqual(['Nieuwstad']);
  expect(log.messages()).toContain('error: directory listener failed');
});

test('after closing nothing is watched, waited for or taken over', async () => {
  const { directory, files, heard } = await opened();
  await writeFile(path, renamed('Nieuwstad'));
  files.touch();
  directory.close();
  expect(files.watching()).toBe(false);
  expect(files.settle()).toBe(0);
  await directory.reload();
  expect(directory.current().gemeente).toBe('Voorbeeldstad');
  expect(heard).toEqual([]);
});

test('where watching fails the bot works on and says so', async () => {
  const log = fakeLog();
  const watch = () => {
    throw new Error('ENOSPC');
  };
  const directory = await openDirectory(path, { log, watch });
  expect(directory.current().gemeente).toBe('Voorbeeldstad');
  expect(log.messages()).toEqual(['warn: directory is not watched, changes are found by looking']);
  directory.close();

  const later = await opened();
  later.files.fail(new Error('EPERM'));
  expect(later.log.messages()).toEqual(['warn: directory is not watched, changes are found by looking']);
});
