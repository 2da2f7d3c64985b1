import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer } from '@vercel/cosmosdb-server';
import { openCosmos, type CosmosSettings, type CosmosStores } from '../../../src/adapters/cosmos/openCosmos.ts';
import type { StoreUnderTest } from '../../support/contracts/storeUnderTest.ts';

/** Answers a request instead of the emulator; true when it did. */
export type Interrupt = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A Cosmos DB of the tests' own, in this process, on a free port of the loopback. */
export type Emulator = {
  /** What opens a database of this name. */
  settings(database: string): CosmosSettings & { readonly key: string };
  /** Method and path of every request since the last call, in order. */
  requests(): readonly string[];
  /** From now on this gets every request first. */
  interrupt(by: Interrupt | undefined): void;
  close(): Promise<void>;
};

/** Starts the emulator before all tests of a file and stops it after; valid inside tests only. */
export function emulator(): Emulator {
  let current: Emulator;
  beforeAll(async () => {
    current = await startEmulator();
  });
  afterAll(() => current.close());
  return {
    settings: (database) => current.settings(database),
    requests: () => current.requests(),
    interrupt: (by) => current.interrupt(by),
    close: () => current.close(),
  };
}

/** Does what is asked, and breaks the connection before the answer. */
export const losesAnswer: Interrupt = (request, response) => {
  response.end = () => {
    request.socket.destroy();
    return response;
  };
  return false;
};

/** For whoever stops it himself. */
export async function startEmulator(): Promise<Emulator> {
  const server = createHttpServer({ keepAlive: true });
  const [handle] = server.listeners('request') as [(request: IncomingMessage, response: ServerResponse) => void];
  let seen: string[] = [];
  let first: Interrupt | undefined;
  server.removeListener('request', handle);
  server.on('request', (request, response) => {
    seen.push(`${request.method} ${request.url}`);
    if (first?.(request, response) !== true) handle(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    settings: (database) => ({ endpoint: `http://127.0.0.1:${port}`, database, key: 'c2xldXRlbA==' }),
    requests: () => {
      const before = seen;
      seen = [];
      return before;
    },
    interrupt: (by) => {
      first = by;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

let last = 0;

/** The name of a database that no other test has. */
export const freshDatabase = (): string => `proef-${(last += 1)}`;

/** One of the two stores in a fresh database, as the contract suites want it; each `reopen` is one more client. */
export async function cosmosUnderTest<Store>(
  running: Emulator,
  pick: (stores: CosmosStores) => Store,
): Promise<StoreUnderTest<Store>> {
  const settings = running.settings(freshDatabase());
  const clients: CosmosStores[] = [];
  const open = async (): Promise<Store> => {
    const stores = await openCosmos(settings);
    clients.push(stores);
    return pick(stores);
  };
  return {
    store: await open(),
    reopen: open,
    close: () => {
      for (const client of clients) client.close();
      return Promise.resolve();
    },
  };
}
