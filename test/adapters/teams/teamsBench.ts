import { createTeams, type TeamsOptions } from '../../../src/adapters/teams/createTeams.ts';
import type { Wait } from '../../../src/adapters/teams/wait.ts';
import { fakeClock } from '../../support/clocks.ts';
import { type ConnectorServer, startConnectorServer } from '../../support/connector/connectorServer.ts';
import { memoryAddressBook } from '../../support/memoryAddressBook.ts';
import { type FakeBot, fakeBot } from './fakeBot.ts';
import { localSettings } from './messengerBench.ts';
import { directory, roster } from './people.ts';
import { type Line, quietLog } from './quietLog.ts';

export type Reply = { readonly status: number; readonly body: unknown };

export type TeamsBench = {
  readonly url: string;
  readonly bot: FakeBot;
  readonly connector: ConnectorServer;
  readonly book: ReturnType<typeof memoryAddressBook>;
  readonly log: readonly Line[];
  /** Sends an activity, or anything else, as Teams would. */
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** What the bot wrote in Teams, oldest first. */
  wrote(): readonly Readonly<Record<string, unknown>>[];
  /** Everything that waits has waited long enough. */
  elapse(): void;
  /** Resolves when something waits. */
  waiting(): Promise<void>;
  readonly teams: ReturnType<typeof createTeams>;
  close(): Promise<void>;
};

/** The bot's server on a free port, with a connector in memory and a bot that answers what it is told to. */
export async function teamsBench(options: Partial<TeamsOptions> = {}): Promise<TeamsBench> {
  const connector = await startConnectorServer();
  connector.members.push(...roster);
  const { bot, book, log, time } = { bot: fakeBot(), book: memoryAddressBook(), log: quietLog(), time: heldTime() };
  const teams = createTeams({
    bot: () => bot,
    book,
    log,
    settings: localSettings,
    realClock: fakeClock('2026-11-23T08:00:00Z'),
    wait: time.wait,
    directoryPersonIds: () => directory,
    health: { live: () => true, ready: () => Promise.resolve({ ok: true, parts: { store: 'ok' } }) },
    commands: new Set(['regie', 'status']),
    ...options,
  });
  const { port } = await teams.listen().catch(async (error: unknown) => {
    await connector.close();
    throw error;
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    bot,
    connector,
    book,
    log: log.lines,
    teams,
    post: async (body, headers = {}) => {
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
    wrote: () => connector.requests.filter(({ method }) => method !== 'GET').map(({ body }) => body),
    elapse: time.elapse,
    waiting: time.waiting,
    close: async () => {
      await teams.close();
      await connector.close();
    },
  };
}

/** Time that passes only when the test says so. */
function heldTime(): { wait: Wait; elapse: () => void; waiting: () => Promise<void> } {
  let held: (() => void)[] = [];
  let noticed = (): void => undefined;
  return {
    wait: (_ms, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve());
        held.push(resolve);
        noticed();
      }),
    elapse: () => {
      for (const resolve of held) resolve();
      held = [];
    },
    waiting: () => (held.length > 0 ? Promise.resolve() : new Promise((resolve) => (noticed = resolve))),
  };
}
