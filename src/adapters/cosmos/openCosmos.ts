import { CosmosClient, type Database } from '@azure/cosmos';
import { DefaultAzureCredential } from '@azure/identity';
import { StoreUnavailable, type CasusStore } from '../../ports/casusStore.ts';
import type { Documents } from '../../ports/documents.ts';
import { containers } from './containers.ts';
import { cosmosCasusStore } from './cosmosCasusStore.ts';
import { cosmosDocuments } from './cosmosDocuments.ts';
import { attempt, unless } from './faults.ts';

export type CosmosSettings = {
  readonly endpoint: string;
  readonly database: string;
  /** Without a key the process signs in as itself, which is what Azure wants. */
  readonly key?: string;
  /** Client id of the user-assigned managed identity to sign in as. */
  readonly identity?: string;
};

export type CosmosStores = {
  readonly casussen: CasusStore;
  readonly documents: Documents;
  /** Cosmos DB keeps no files of ours. */
  scrub(): void;
  close(): void;
};

/**
 * Both stores in one Cosmos DB database. With a key, database and containers are made when they are not there; without,
 * they must exist, because a role on data may not make them, and with `readOnly` too. `patience` is how long, in
 * milliseconds, to wait for the answer to one request. Throws StoreUnavailable.
 */
export async function openCosmos(
  settings: CosmosSettings,
  { patience = 3000, readOnly = false }: { readonly patience?: number; readonly readOnly?: boolean } = {},
): Promise<CosmosStores> {
  const client = connect(settings, patience);
  try {
    const database = client.database(settings.database);
    const isMade = settings.key === undefined || readOnly;
    await (isMade ? check(database) : attempt(() => make(client, settings.database)));
    return {
      casussen: cosmosCasusStore(database.container(containers.casus.id)),
      documents: cosmosDocuments(database.container(containers.document.id)),
      scrub: () => undefined,
      close: () => client.dispose(),
    };
  } catch (cause) {
    client.dispose();
    throw cause;
  }
}

function connect({ endpoint, key, identity }: CosmosSettings, patience: number): CosmosClient {
  return new CosmosClient({
    endpoint,
    ...(key === undefined ? { aadCredentials: credential(identity) } : { key }),
    consistencyLevel: 'Session',
    connectionPolicy: {
      // Off, because with it the SDK also repeats a write whose answer was lost, and then calls our own write a conflict.
      enableEndpointDiscovery: false,
      requestTimeout: patience,
      // `attempt` waits when throttled.
      retryOptions: { maxRetryAttemptCount: 0 },
    },
  });
}

const credential = (identity: string | undefined): DefaultAzureCredential =>
  new DefaultAzureCredential(identity === undefined ? {} : { managedIdentityClientId: identity });

const notFound = 404;

async function check(database: Database): Promise<void> {
  for (const { id } of Object.values(containers)) {
    const found = await unless([notFound], () => database.container(id).read());
    if (found === undefined) throw new StoreUnavailable(`Cosmos DB has no container ${id} in database ${database.id}`);
  }
}

async function make(client: CosmosClient, id: string): Promise<void> {
  const { database } = await client.databases.createIfNotExists({ id });
  for (const definition of Object.values(containers)) await database.containers.createIfNotExists(definition);
}
