import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, takeDataFolder } from '../src/dataFolder.ts';

let parent: string;
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'aan-tafel-'))));
afterEach(() => rmSync(parent, { recursive: true }));
const inside = (): string => join(parent, 'data');

test('the folder is made for this process alone, and given back', () => {
  const folder = takeDataFolder(inside());
  expect(statSync(inside()).mode & 0o777).toBe(0o700);
  expect(readFileSync(join(inside(), 'process.pid'), 'utf8')).toBe(String(process.pid));
  folder.release();
  expect(() => readFileSync(join(inside(), 'process.pid'))).toThrow();
});

test('a folder that another living process works in is refused, naming the process', () => {
  takeDataFolder(inside()).release();
  writeFileSync(join(inside(), 'process.pid'), String(process.ppid));
  expect(() => takeDataFolder(inside())).toThrow(FolderInUse);
  expect(() => takeDataFolder(inside())).toThrow(String(process.ppid));
  expect(readFileSync(join(inside(), 'process.pid'), 'utf8')).toBe(String(process.ppid));
});

test.each(['999999999', '', 'nonsense'])(
  'a lock that a process left when it was killed is taken over: "%s"',
  (left) => {
    takeDataFolder(inside()).release();
    writeFileSync(join(inside(), 'process.pid'), left);
    expect(() => takeDataFolder(inside())).not.toThrow();
  },
);

test('the key for households is made once, and only its owner may read it', () => {
  const key = takeDataFolder(inside()).householdKey();
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(takeDataFolder(inside()).householdKey()).toBe(key);
  expect(statSync(join(inside(), 'household.key')).mode & 0o777).toBe(0o600);
});
