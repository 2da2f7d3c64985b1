import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ChangeEvent, ConversationView, Message, PageState } from '../../../src/simulator/api.ts';
import { createSimulator, type SimulatorOptions } from '../../../src/simulator/createSimulator.ts';
import { startFakeBot, type FakeBot } from './fakeBot.ts';
import { tenantId, voorbeeldstad } from './voorbeeldstad.ts';
import { createWaiting, type Waiting } from './waiting.ts';

export type Answer<Body = unknown> = { readonly status: number; readonly body: Body; readonly headers: Headers };

/** A running local Teams with a fake bot behind it, spoken to over HTTP as the page and the bot do. */
export type LocalTeams = {
  readonly url: string;
  readonly serviceUrl: string;
  readonly bot: FakeBot;
  readonly faults: readonly string[];
  get<Body>(path: string): Promise<Answer<Body>>;
  post<Body>(path: string, body: unknown): Promise<Answer<Body>>;
  /** As the bot calls the Connector; `path` from `v3/`. */
  connector<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
  state(as: string): Promise<PageState>;
  /** Every message of a conversation as this persona sees it, oldest first. */
  messages(as: string, conversation: string): Promise<readonly Message[]>;
  /** Listens to change events; resolves when the stream is open. */
  changes(): Promise<Waiting<ChangeEvent>>;
  /** Ends the process and begins a new one on the same file. */
  restart(): Promise<void>;
  close(): Promise<void>;
};

export async function startLocalTeams(options: Partial<SimulatorOptions> = {}): Promise<LocalTeams> {
  const folder = mkdtempSync(join(tmpdir(), 'local-teams-'));
  const bot = await startFakeBot();
  const faults: string[] = [];
  const note = (_details: object, message: string) => void faults.push(message);
  const server = createServer((request, response) => {
    void simulator.handle(request, response).then((mine) => {
      if (!mine) response.writeHead(418).end('not mine');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const control = voorbeeldstad();
  const begin = () =>
    createSimulator({
      dataFile: join(folder, 'teams.db'),
      botUrl: bot.url,
      serviceUrl: `${url}/_connector`,
      tenantId,
      pageFolder: resolve('src/simulator/page'),
      control,
      log: { warn: note, error: note },
      rateLimits: false,
      ...options,
    });
  let simulator = begin();

  async function call<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(`${url}${path}`, { method, headers, ...content });
    const text = await response.text();
    const parsed: unknown = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
    return { status: response.status, body: parsed as Body, headers: response.headers };
  }

  return {
    url,
    serviceUrl: `${url}/_connector`,
    bot,
    faults,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    connector: (method, path, body) => call(method, `/_connector/${path}`, body),
    state: async (as) => (await call<PageState>('GET', `/sim/state?as=${as}`)).body,
    async messages(as, conversation) {
      const path = `/sim/conversation?as=${as}&id=${encodeURIComponent(conversation)}`;
      const { body } = await call<ConversationView>('GET', path);
      return body.threads.flatMap(({ root, replies }) => [root, ...replies]);
    },
    changes: () => listen(`${url}/sim/events`),
    async restart() {
      await simulator.close();
      simulator = begin();
      await simulator.start();
    },
    async close() {
      await simulator.close();
      await bot.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true });
    },
  };
}

async function listen(url: string): Promise<Waiting<ChangeEvent>> {
  const waiting = createWaiting<ChangeEvent>();
  const response = await fetch(url);
  const read = async () => {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: ')) waiting.add(JSON.parse(line.slice(6)) as ChangeEvent);
    }
  };
  // The stream breaks when the server closes; that ends the test's listening, nothing else.
  void read().catch(() => undefined);
  return waiting;
}
