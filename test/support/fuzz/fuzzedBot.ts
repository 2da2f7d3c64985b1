import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { teamsCaller, voorbeeldstadRoster } from '../connector/teamsCaller.ts';
import { startConnectorServer, type ConnectorServer } from '../connector/connectorServer.ts';
import { runMain } from '../localBot.ts';
import { until } from '../until.ts';
import { iedereen } from '../wieIs.ts';
import { activitiesOf } from '../../adapters/teams/activities.ts';
import { strangers } from './fuzzedRequest.ts';
import type { Geval } from './laidStore.ts';
import { rawClient, type RawClient } from './rawRequest.ts';
import { storeState, type StoreState } from './storeState.ts';

/** The bot in a process of its own on a copy of a laid store, with a Teams that takes all it says. */
export type FuzzedBot = {
  readonly client: RawClient;
  readonly connector: ConnectorServer;
  /** Everything in its store but the address book, which notes who spoke, and where answers stand. */
  state(): Promise<StoreState>;
  /** Memory that the process holds, in megabytes. */
  memory(): number;
  /** Everything that was written to the terminal. */
  output(): string;
  /** Faults of its own that it wrote in its log. That Teams took no answer, because its limits were reached, is none. */
  faults(): readonly string[];
  running(): boolean;
  close(): Promise<void>;
};

/**
 * Who speaks is noted as their road, and where an answer stands so that it is taken away in time; what an instance says
 * of itself is not about anybody.
 */
const elsewhere = new Set(['person', 'channel', 'instance', 'loose']);

const far = 8.64e15 as Instant;

/** Starts on a copy of this data folder; everybody has spoken, and all that waited to be sent is sent. */
export async function startFuzzedBot(laid: string, gevallen: readonly Geval[]): Promise<FuzzedBot> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  cpSync(laid, folder, { recursive: true });
  const connector = await startConnectorServer({ forgetful: true });
  connector.members.push(...voorbeeldstadRoster());
  connector.members.push(...strangers.map((id) => ({ id: `29:${id}`, name: 'Vreemde', aadObjectId: id })));
  const { child, output, ended } = runMain({
    ...{ PORT: '0', LOG_LEVEL: 'info', AAN_TAFEL_DATA: folder, AAN_TAFEL_SIMULATOR: 'off' },
    AAN_TAFEL_HOUSEHOLD_KEY: 'alleen-voor-deze-proef',
    NODE_OPTIONS: '--max-old-space-size=256',
  });
  const listens = /"port":(\d+),"msg":"Aan Tafel luistert"/;
  const text = await until(
    () => Promise.resolve(output()),
    (one) => listens.test(one),
  );
  const port = Number(listens.exec(text)?.[1]);
  const client = rawClient(port);
  const stores = openSqlite(join(folder, 'aan-tafel.sqlite'));
  const known = gevallen.map(({ kenmerk }) => kenmerk);

  const caller = teamsCaller({ url: `http://127.0.0.1:${port}`, serviceUrl: connector.serviceUrl });
  const { activity } = activitiesOf({ connector });
  for (const id of strangers)
    await caller.post(activity({ type: 'message', text: 'help', from: { id: `29:${id}`, aadObjectId: id } }));
  for (const who of iedereen) await caller.say(who, 'help');
  caller.close();
  // After its start it looks at all that is open, because it never saw this directory.
  await until(
    () => stores.documents.read('setting', 'gids'),
    (followed) => followed !== undefined,
  );
  await until(
    () => stores.casussen.toSend(far, 1),
    (waiting) => waiting.length === 0,
    { patience: 60_000 },
  );

  return {
    client,
    connector,
    state: () => storeState(stores, known, (kind) => !elsewhere.has(kind)),
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024,
    output,
    faults: () =>
      output()
        .split('\n')
        .filter((line) => /"level":[56]0/.test(line) && !line.includes('ReplyNotSent')),
    running: () => child.exitCode === null && child.signalCode === null,
    async close() {
      client.close();
      child.kill('SIGKILL');
      await ended;
      stores.close();
      await connector.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
