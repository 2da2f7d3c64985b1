import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes our number into the lock; answers whose number stands there instead, when they are still alive. */
function takeLock(lock: string): number | undefined {
  const own = String(process.pid);
  try {
    // Fails when it exists, so that of two that start at once only one gets in.
    writeFileSync(lock, own, { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(readFileSync(lock, 'utf8'));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) return holder;
  writeFileSync(lock, own);
  return undefined;
}

/** Takes the data folder for this process alone, making it when needed. Throws FolderInUse. */
export function takeDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'process.pid');
  const holder = takeLock(lock);
  if (holder !== undefined)
    throw new FolderInUse(`${folder} is in use by process ${holder}; stop it, or set AAN_TAFEL_DATA to another folder`);
  const keyFile = join(folder, 'household.key');
  return {
    store: join(folder, 'aan-tafel.sqlite'),
    simulator: join(folder, 'local-teams.sqlite'),
    householdKey() {
      if (!existsSync(keyFile)) writeFileSync(keyFile, randomBytes(32).toString('hex'), { mode: 0o600 });
      return readFileSync(keyFile, 'utf8').trim();
    },
    release: () => rmSync(lock, { force: true }),
  };
}
