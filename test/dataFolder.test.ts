import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
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
  expect(() => takeDataFolder(inside())).toThrow(FolderInUse);
  folder.release();
  expect(() => takeDataFolder(inside()).release()).not.toThrow();
});

test('a folder is free again the moment that a killed process is gone', async () => {
  const locking =
    "const { DatabaseSync } = require('node:sqlite'); const d = new DatabaseSync(process.argv[1]); d.exec('BEGIN EXCLUSIVE'); console.log('locked'); setInterval(() => {}, 1000);";
  takeDataFolder(inside()).release();
  const other = spawn(process.execPath, ['-e', locking, join(inside(), 'process.lock')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  expect(() => takeDataFolder(inside())).toThrow(FolderInUse);
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect(() => takeDataFolder(inside()).release()).not.toThrow();
});

test('the key for households is made once, and only its owner may read it', () => {
  const folder = takeDataFolder(inside());
  const key = folder.householdKey();
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  folder.release();
  const again = takeDataFolder(inside());
  expect(again.householdKey()).toBe(key);
  again.release();
  expect(statSync(join(inside(), 'household.key')).mode & 0o777).toBe(0o600);
});
