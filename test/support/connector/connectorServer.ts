import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Quota } from './quota.ts';
import type { Script } from './script.ts';
import { type Body, type ConnectorRequest, type Delivered, type Member, standing } from './standing.ts';

/** The Bot Connector as far as the messenger uses it, over real HTTP on loopback; all in memory. */
export type ConnectorServer = {
  readonly serviceUrl: string;
  readonly requests: readonly ConnectorRequest[];
  /** The next requests are answered in this way, one each. */
  next(...scripts: readonly Script[]): void;
  /** What stands there now; undefined when there is nothing. */
  message(conversation: string, activity: string): Body | undefined;
  remove(conversation: string, activity: string): void;
  /** Every message that ever came to stand anywhere, oldest first, with its moment. */
  readonly delivered: readonly Delivered[];
  /** Whose caller was gone before they were answered. */
  readonly unanswered: ReadonlySet<ConnectorRequest>;
  /** Whom the roster of every conversation lists. */
  readonly members: Member[];
  /** Entra ids of people who don't have the app. */
  readonly uninstalled: Set<string>;
  /** Resolves as soon as a request is left hanging. */
  readonly hanging: Promise<void>;
  /** Resolves when for so many milliseconds nothing was asked. */
  quiet(ms: number): Promise<void>;
  close(): Promise<void>;
};

export type ConnectorOptions = {
  /** Whose limits hold; without one everything is allowed. A refused call is not done and reaches no script. */
  readonly quota?: Pick<Quota, 'refuse'>;
  /** What goes wrong with each request that `next` says nothing of, such as a FaultPlan deals. */
  readonly faults?: (request: ConnectorRequest) => Script | undefined;
  /** How long every request is on its way, in milliseconds. */
  readonly travel?: () => number;
  /** Keeps no requests and no messages, for very many. */
  readonly forgetful?: boolean;
};

export async function startConnectorServer(options: ConnectorOptions = {}): Promise<ConnectorServer> {
  const { quota, faults, travel, forgetful = false } = options;
  const requests: ConnectorRequest[] = [];
  const scripts: Script[] = [];
  const unanswered = new Set<ConnectorRequest>();
  const there = standing({ forgetful });
  let lastAsked = 0;
  let hung = (): void => undefined;
  const hanging = new Promise<void>((resolve) => (hung = resolve));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    lastAsked = performance.now();
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const body = request.method === 'GET' || request.method === 'DELETE' ? {} : ((await json(request)) as Body);
    const by = request.headers['x-process'];
    const signed = typeof by === 'string' ? { process: by } : {};
    const asked = { method: request.method ?? '', path: decodeURIComponent(pathname), body, ...signed };
    if (!forgetful) {
      requests.push(asked);
      response.on('close', () => !response.writableFinished && unanswered.add(asked));
    }
    if (travel) await pass(travel());
    const busy = quota?.refuse(asked);
    if (busy) reply(response, [429, { error: { code: 'TooManyRequests', message: 'slow down' } }], busy);
    else await perform(scripts.shift() ?? faults?.(asked), asked, response);
  }

  async function perform(script: Script | undefined, asked: ConnectorRequest, response: ServerResponse): Promise<void> {
    switch (script) {
      case 'hang':
        hung();
        return;
      case 'lost':
        there.answer(asked);
        response.destroy();
        return;
      case 'reset':
        response.destroy();
        return;
      case 'garbage':
        response.end('<html>');
        return;
      case 'twice':
        there.answer(asked);
        reply(response, there.answer(asked));
        return;
      case undefined:
        reply(response, there.answer(asked));
        return;
      default:
    }
    if ('late' in script) {
      const answer = there.answer(asked);
      await pass(script.late);
      reply(response, answer);
      return;
    }
    const [, value] = script.done ? there.answer(asked) : [0, script.body ?? {}];
    reply(response, [script.status, value], script.headers);
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    next: (...more) => void scripts.push(...more),
    message: (conversation, activity) => there.messages.get(`${conversation} ${activity}`),
    remove: (conversation, activity) => void there.messages.delete(`${conversation} ${activity}`),
    delivered: there.delivered,
    unanswered,
    members: there.members,
    uninstalled: there.uninstalled,
    hanging,
    async quiet(ms) {
      for (let left = ms; left > 0; left = ms - (performance.now() - lastAsked)) await pass(left);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function reply(
  response: ServerResponse,
  [status, value]: readonly [number, unknown],
  headers?: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
