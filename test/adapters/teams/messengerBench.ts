import { createConnection } from '../../../src/adapters/teams/connector/createConnection.ts';
import { createMessenger, type TeamsMessenger } from '../../../src/adapters/teams/createMessenger.ts';
import type { AddressBook } from '../../../src/ports/addressBook.ts';
import { fakeClock, type FakeClock } from '../../support/clocks.ts';
import { type ConnectorServer, startConnectorServer } from '../../support/connector/connectorServer.ts';
import { memoryAddressBook } from '../../support/memoryAddressBook.ts';
import { directory, havenkwartier, lotte, noor, roster, tenantId } from './people.ts';
import { quietLog } from './quietLog.ts';

export const localSettings = {
  mode: 'local',
  host: '127.0.0.1',
  port: 0,
  allowedTenants: [tenantId],
  allowedServiceHosts: [],
} as const;

export type Bench = {
  readonly connector: ConnectorServer;
  readonly messenger: TeamsMessenger;
  readonly book: AddressBook;
  readonly clock: FakeClock;
  /** Ends the request to Teams that is under way, as its time limit would. */
  readonly timeOut: () => void;
};

/** A messenger on a connector in memory. Noor has spoken in her own chat; Lotte doesn't have the app. */
export async function messengerBench(): Promise<Bench> {
  const connector = await startConnectorServer();
  connector.members.push(...roster);
  connector.uninstalled.add(lotte);
  const { serviceUrl } = connector;
  const book = memoryAddressBook();
  const address = { serviceUrl, tenantId, conversatie: `a:${noor}` };
  await book.remember({ person: noor, naam: 'Noor de Wit', teamsId: '29:noor', ...address });
  await book.rememberChannel('tenant', serviceUrl);
  const clock = fakeClock('2026-11-23T08:00:00Z');
  let limit = new AbortController();
  const connection = createConnection({
    settings: localSettings,
    realClock: clock,
    log: quietLog(),
    wait: (ms) => {
      clock.advance(ms);
      return Promise.resolve();
    },
    timeLimit: () => (limit = new AbortController()).signal,
  });
  const messenger = createMessenger({ connection, book, directoryPersonIds: () => directory });
  return { connector, messenger, book, clock, timeOut: () => limit.abort() };
}

export const inChannel = { kind: 'channel', ...havenkwartier, starter: noor } as const;
