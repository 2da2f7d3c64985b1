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

/** Takes the data folder for this process alone, making it when needed. Throws FolderInUse. */
export function takeDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = join(folder, 'process.pid');
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new FolderInUse(`${folder} is in use by process ${holder}; stop it, or set AAN_TAFEL_DATA to another folder`);
  writeFileSync(lock, String(process.pid));
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
