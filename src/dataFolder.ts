import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another process works on this data folder; two would send everything twice. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

export type DataFolder = {
  readonly store: string;
  readonly simulator: string;
  /** Secret that was made for this folder; outside local mode it comes from the settings. */
  householdKey(): string;
  release(): void;
};

/**
 * Locks the folder for as long as this process lives. The lock is the operating system's own, through SQLite, so it is
 * gone the moment the process is, however it ended; a number in a file would outlive it. Undefined when it is taken.
 */
function takeLock(file: string): DatabaseSync | undefined {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
    return lock;
  } catch {
    lock.close();
    return undefined;
  }
}

const keyFileIn = (folder: string): string => join(folder, 'household.key');
const storeIn = (folder: string): string => join(folder, 'aan-tafel.sqlite');

/**
 * The data folder as another process works on it: nothing is locked or made. `store` is undefined as long as no bot ever
 * ran here, the key when it comes from the settings.
 */
export function readDataFolder(folder: string): {
  readonly store: string | undefined;
  readonly householdKey: string | undefined;
} {
  const [store, keyFile] = [storeIn(folder), keyFileIn(folder)];
  return {
    store: existsSync(store) ? store : undefined,
    householdKey: existsSync(keyFile) ? readFileSync(keyFile, 'utf8').trim() : undefined,
  };
}

/** Takes the data folder for this process alone, making it when needed. Throws FolderInUse. */
export function takeDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = takeLock(join(folder, 'process.lock'));
  if (lock === undefined)
    throw new FolderInUse(`${folder} is in use by another process; stop it, or set AAN_TAFEL_DATA to another folder`);
  const keyFile = keyFileIn(folder);
  return {
    store: storeIn(folder),
    simulator: join(folder, 'local-teams.sqlite'),
    householdKey() {
      if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 });
      return readFileSync(keyFile, 'utf8').trim();
    },
    release: () => lock.close(),
  };
}
