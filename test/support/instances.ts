import { openCosmos } from '../../src/adapters/cosmos/openCosmos.ts';
import type { CasusStore } from '../../src/ports/casusStore.ts';
import type { DialogAnswer } from '../../src/ports/bot.ts';
import { freshDatabase, type Emulator } from '../adapters/cosmos/emulator.ts';
import { step1, step2 } from '../application/bot/starting.ts';
import { startConnectorServer, type ConnectorOptions, type ConnectorServer } from './connector/connectorServer.ts';
import { teamsCaller, voorbeeldstadRoster, type TeamsCaller } from './connector/teamsCaller.ts';
import { startLocalBot, withoutTeams, type LocalBot, type Settings } from './localBot.ts';
import { formIn } from './turns.ts';

/** One process of several, with a Teams that calls it. */
export type Instance = LocalBot & { readonly teams: TeamsCaller };

export type Instances = {
  readonly connector: ConnectorServer;
  readonly all: readonly Instance[];
  /** What they share, for a test to look into. */
  readonly store: CasusStore;
  /** One more on the same store. */
  join(): Promise<Instance>;
  close(): Promise<void>;
};

/** Processes of `src/main.ts` on one Cosmos DB, which all send to one connector; `given` goes to each process. */
export async function startInstances(
  emulator: Emulator,
  count: number,
  options: ConnectorOptions = {},
  given: Settings = {},
): Promise<Instances> {
  const connector = await startConnectorServer(options);
  connector.members.push(...voorbeeldstadRoster());
  const cosmos = emulator.settings(freshDatabase());
  const { endpoint, database, key } = cosmos;
  const settings: Settings = {
    ...withoutTeams,
    AAN_TAFEL_STORE: 'cosmos',
    AAN_TAFEL_COSMOS_ENDPOINT: endpoint,
    AAN_TAFEL_COSMOS_DATABASE: database,
    AAN_TAFEL_COSMOS_KEY: key,
    AAN_TAFEL_HOUSEHOLD_KEY: 'een-sleutel-voor-de-proef',
    ...given,
  };
  const all: Instance[] = [];

  async function join(): Promise<Instance> {
    const bot = await startLocalBot(settings);
    const instance = { ...bot, teams: teamsCaller({ url: bot.url, serviceUrl: connector.serviceUrl }) };
    all.push(instance);
    return instance;
  }

  // The first makes the database.
  for (let nr = 0; nr < count; nr += 1) await join();
  const stores = await openCosmos(cosmos);
  return {
    connector,
    all,
    store: stores.casussen,
    join,
    async close() {
      stores.close();
      for (const one of all) one.teams.close();
      await Promise.all(all.map((one) => one.close()));
      await connector.close();
    },
  };
}

type Share = { readonly instances: number; readonly callsPerSecond: number };

/** How one process says that it stands; undefined when it is not there. */
export async function shareOf({ url }: Instance): Promise<Share | undefined> {
  const answer = await fetch(`${url}/readyz`).catch(() => undefined);
  return answer && ((await answer.json()) as { readonly parts: Share }).parts;
}

/** Noor starts a casusoverleg with the form, in two steps. Answers whether the bot took it. */
export async function startCasus(teams: TeamsCaller): Promise<boolean> {
  const first = await teams.submit('noor', { verb: 'casus.start', ...step1 });
  const { data } = formIn({ card: first.body } as unknown as DialogAnswer);
  const second = await teams.submit('noor', { ...data, ...step2 });
  return second.status === 200;
}
