import { openSqlite } from './adapters/sqlite/openSqlite.ts';
import { takeIntoUse } from './application/copy/copyMarker.ts';
import { noteVersions } from './application/schema/storeVersion.ts';
import { versionedStores, type Stores } from './application/schema/versionedStores.ts';
import type { StoreSetting } from './config.ts';

/**
 * The stores that the settings name, as they are, for copying them exactly; `file` is where SQLite keeps them. Throws
 * StoreUnavailable.
 */
export async function openBareStores(setting: StoreSetting, file: string): Promise<Stores> {
  if (setting.kind === 'sqlite') return openSqlite(file);
  // Only who asks for it waits until Azure's libraries are loaded.
  const { openCosmos } = await import('./adapters/cosmos/openCosmos.ts');
  return openCosmos(setting);
}

/**
 * The stores that the settings name, with every document in its present version. Throws StoreUnavailable, NewerStore when
 * a later version of the program was here, and UnfinishedCopy when half a copy lies there.
 */
export async function openStores(setting: StoreSetting, file: string): Promise<Stores> {
  const bare = await openBareStores(setting, file);
  try {
    const stores = versionedStores(bare);
    await takeIntoUse(stores.documents);
    await noteVersions(stores.documents);
    return stores;
  } catch (error) {
    bare.close();
    throw error;
  }
}
