import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Stores } from '../application/schema/versionedStores.ts';
import { kopieText } from '../cards/text/nl/kopie.ts';
import { readCosmosSetting } from '../config.ts';
import { FolderInUse, takeDataFolder, type DataFolder } from '../dataFolder.ts';
import { openBareStores } from '../openStores.ts';

/** One end of a copy, as it was written on the command line. */
export type CopyEnd = { readonly kind: 'cosmos' } | { readonly kind: 'sqlite'; readonly folder: string };

/** There is no store where one was said to be. */
export class NoStore extends Error {
  override readonly name = 'NoStore';
}

/** A bot, or another copy, works on that folder. */
export class EndInUse extends Error {
  override readonly name = 'EndInUse';
}

const storeFile = 'aan-tafel.sqlite';

/** Reads `cosmos`, `sqlite:<folder>` or `sqlite:<file in it>`; undefined for anything else. */
export function parseCopyEnd(text: string | undefined): CopyEnd | undefined {
  if (text === 'cosmos') return { kind: 'cosmos' };
  const path = /^sqlite:(.+)$/.exec(text ?? '')?.[1];
  if (path === undefined) return undefined;
  const isFile = basename(path) === storeFile || (existsSync(path) && statSync(path).isFile());
  if (isFile && basename(path) !== storeFile) return undefined;
  return { kind: 'sqlite', folder: resolve(isFile ? dirname(path) : path) };
}

/** Always the same name for the same end. */
export function nameOf(end: CopyEnd): string {
  if (end.kind === 'sqlite') return `sqlite:${end.folder}`;
  const setting = readCosmosSetting();
  return setting.kind === 'cosmos' ? `cosmos:${setting.endpoint}/${setting.database}` : end.kind;
}

/**
 * Opens one end as it lies there. A data folder is locked, so that no bot works on it meanwhile; a source must be there
 * already. Throws NoStore, EndInUse, ConfigFault and StoreUnavailable.
 */
export async function openCopyEnd(end: CopyEnd, side: 'from' | 'to'): Promise<Stores> {
  if (end.kind === 'cosmos') return openBareStores(readCosmosSetting(), '');
  if (side === 'from' && !existsSync(join(end.folder, storeFile))) throw new NoStore(kopieText.geenBron(end.folder));
  const folder = locked(end.folder, side);
  try {
    const stores = await openBareStores({ kind: 'sqlite' }, folder.store);
    return {
      ...stores,
      close() {
        stores.close();
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    throw error;
  }
}

function locked(folder: string, side: 'from' | 'to'): DataFolder {
  try {
    return takeDataFolder(folder);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    throw new EndInUse(kopieText.bezig[side], { cause: error });
  }
}
