import { writeFileSync } from 'node:fs';
import { CosmosClient, type ItemDefinition } from '@azure/cosmos';
import { freshDatabase, type Emulator } from '../../adapters/cosmos/emulator.ts';
import { sqliteFile } from '../../adapters/sqlite/sqliteFile.ts';
import { openCosmos } from '../../../src/adapters/cosmos/openCosmos.ts';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import type { Stores } from '../../../src/application/schema/versionedStores.ts';
import { released } from './releases.ts';

/** The stores that a release left behind, opened by the present program; nothing but the adapter stands between. */
export type Released = { readonly stores: Stores; close(): Promise<void> };

/** A copy of the file. */
export async function openReleasedSqlite(release: string, name: string): Promise<Released> {
  const { path, remove } = await sqliteFile();
  writeFileSync(path, released(release, `${name}.sqlite.gz`));
  const stores = openSqlite(path);
  return {
    stores,
    close: () => {
      stores.close();
      return remove();
    },
  };
}

type Items = { readonly casus: readonly ItemDefinition[]; readonly document: readonly ItemDefinition[] };

/** The same items in a database of their own. */
export async function openReleasedCosmos(running: Emulator, release: string, name: string): Promise<Released> {
  const settings = running.settings(freshDatabase());
  const stores = await openCosmos(settings);
  const { endpoint, database, key } = settings;
  const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
  const items = JSON.parse(released(release, `${name}.cosmos.json.gz`).toString('utf8')) as Items;
  for (const container of ['casus', 'document'] as const)
    for (const item of items[container]) await client.database(database).container(container).items.create(item);
  client.dispose();
  return {
    stores,
    close: () => {
      stores.close();
      return Promise.resolve();
    },
  };
}
