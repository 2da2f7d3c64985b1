import { openSqlite } from './adapters/sqlite/openSqlite.ts';
import type { StoreSetting } from './config.ts';
import type { CasusStore } from './ports/casusStore.ts';
import type { Documents } from './ports/documents.ts';

export type Stores = { readonly casussen: CasusStore; readonly documents: Documents; close(): void };

/** The stores that the settings name; `file` is where SQLite keeps them. Throws StoreUnavailable. */
export async function openStores(setting: StoreSetting, file: string): Promise<Stores> {
  if (setting.kind === 'sqlite') return openSqlite(file);
  // Only who asks for it waits until Azure's libraries are loaded.
  const { openCosmos } = await import('./adapters/cosmos/openCosmos.ts');
  return openCosmos(setting);
}
