import { openSqlite } from './adapters/sqlite/openSqlite.ts';
import { refuseUnfinished, takeIntoUse } from './application/copy/copyMarker.ts';
import { readOnlyStores } from './application/readOnlyStores.ts';
import { checkVersions, noteVersions } from './application/schema/storeVersion.ts';
import { versionedStores, type Stores } from './application/schema/versionedStores.ts';
import type { StoreSetting } from './config.ts';

/**
 * The stores that the settings name, as they are, for copying them exactly; `file` is where SQLite keeps them. With
 * `readOnly` they must be there, and nothing is made or changed. Throws StoreUnavailable.
 */
export async function openBareStores(setting: StoreSetting, file: string, readOnly = false): Promise<Stores> {
  if (setting.kind === 'sqlite') return openSqlite(file, { readOnly });
  // Only who asks for it waits until Azure's libraries are loaded.
  const { openCosmos } = await import('./adapters/cosmos/openCosmos.ts');
  return openCosmos(setting, { readOnly });
}

/**
 * The stores that the settings name, with every document in its present version. Throws StoreUnavailable, NewerStore when
 * a later version of the program was here, and UnfinishedCopy when half a copy lies there.
 */
export async function openStores(setting: StoreSetting, file: string): Promise<Stores> {
  return usable(await openBareStores(setting, file), async ({ documents }) => {
    await takeIntoUse(documents);
    await noteVersions(documents);
  });
}

/**
 * As `openStores`, for whoever only looks: nothing is written, not even that somebody was here, and whoever tries to
 * gets a TypeError. Throws as `openStores` does.
 */
export async function openStoresToRead(setting: StoreSetting, file: string): Promise<Stores> {
  return usable(readOnlyStores(await openBareStores(setting, file, true)), async ({ documents }) => {
    await refuseUnfinished(documents);
    await checkVersions(documents);
  });
}

/** The same stores, in the present version, once it was seen that this program may work on them. */
async function usable(bare: Stores, check: (stores: Stores) => Promise<void>): Promise<Stores> {
  try {
    const stores = versionedStores(bare);
    await check(stores);
    return stores;
  } catch (error) {
    bare.close();
    throw error;
  }
}
