import { openSqlite } from './adapters/sqlite/openSqlite.ts';
import { noteVersions } from './application/schema/storeVersion.ts';
import { versionedStores, type Stores } from './application/schema/versionedStores.ts';
import type { StoreSetting } from './config.ts';

/** The stores that the settings name, as they are; `file` is where SQLite keeps them. Throws StoreUnavailable. */
async function openBareStores(setting: StoreSetting, file: string): Promise<Stores> {
  if (setting.kind === 'sqlite') return openSqlite(file);
  // Only who asks for it waits until Azure's libraries are loaded.
  const { openCosmos } = await import('./adapters/cosmos/openCosmos.ts');
  return openCosmos(setting);
}

/**
 * The stores that the settings name, with every document in its present version. Throws StoreUnavailable, and NewerStore
 * when a later version of the program was here.
 */
export async function openStores(setting: StoreSetting, file: string): Promise<Stores> {
  const bare = await openBareStores(setting, file);
  try {
    const stores = versionedStores(bare);
    await noteVersions(stores.documents);
    return stores;
  } catch (error) {
    bare.close();
    throw error;
  }
}
