import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** How the next request is answered instead of as Teams does; `done` also does what was asked. */
type Script =
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
      readonly done?: true;
    }
  | 'hang'
  | 'reset'
  | 'garbage';

export type ConnectorRequest = { readonly method: string; readonly path: string; readonly body: Body };
type Body = Readonly<Record<string, unknown>>;
type Member = { readonly id: string; readonly name: string; readonly aadObjectId: string; readonly userRole?: string };

/** The Bot Connector as far as the messenger uses it, over real HTTP on loopback; all in memory. */
export type ConnectorServer = {
  readonly serviceUrl: string;
  readonly requests: readonly ConnectorRequest[];
  /** The next requests are answered in this way, one each. */
  next(...scripts: readonly Script[]): void;
  /** What stands there now; undefined when there is nothing. */
  message(conversation: string, activity: string): Body | undefined;
  remove(conversation: string, activity: string): void;
  /** Whom the roster of every conversation lists. */
  readonly members: Member[];
  /** Entra ids of people who don't have the app. */
  readonly uninstalled: Set<string>;
  /** Resolves as soon as a request is left hanging. */
  readonly hanging: Promise<void>;
  close(): Promise<void>;
};

export async function startConnectorServer(): Promise<ConnectorServer> {
  const requests: ConnectorRequest[] = [];
  const scripts: Script[] = [];
  const messages = new Map<string, Body>();
  const members: Member[] = [];
  const uninstalled = new Set<string>();
  let ids = 1_700_000_000_000;
  let hung = (): void => undefined;
  const hanging = new Promise<void>((resolve) => (hung = resolve));

  const put = (conversation: string, activity: string, body: Body) => messages.set(`${conversation} ${activity}`, body);

  function createConversation(body: Body): [number, unknown] {
    if (body['isGroup'] !== true) {
      const [member] = body['members'] as readonly { id: string }[];
      const who = members.find(({ id, aadObjectId }) => id === member?.id || aadObjectId === member?.id);
      if (!who || uninstalled.has(who.aadObjectId)) return fault(403, 'BotNotInConversationRoster');
      return [201, { id: `a:${who.aadObjectId}` }];
    }
    const { channel } = body['channelData'] as { channel: { id: string } };
    const activity = String((ids += 1));
    put(`${channel.id};messageid=${activity}`, activity, body['activity'] as Body);
    return [201, { id: `${channel.id};messageid=${activity}`, activityId: activity }];
  }

  function answer({ method, path, body }: ConnectorRequest): [number, unknown] {
    if (method === 'POST' && path === '/v3/conversations') return createConversation(body);
    const [, conversation = '', what, which] = /^\/v3\/conversations\/([^/]+)\/(\w+)(?:\/(.+))?$/.exec(path) ?? [];
    if (what === 'pagedmembers') return [200, { members }];
    if (what === 'members') {
      const found = members.find(({ id, aadObjectId }) => id === which || aadObjectId === which);
      return found ? [200, found] : fault(404, 'MemberNotFoundInConversation');
    }
    if (conversation.startsWith('19:gone')) return fault(404, 'ConversationNotFound');
    if (uninstalled.has(conversation.slice('a:'.length))) return fault(403, 'BotNotInConversationRoster');
    if (method === 'PUT') {
      if (!messages.has(`${conversation} ${which ?? ''}`)) return fault(404, 'ActivityNotFoundInConversation');
      put(conversation, which ?? '', body);
      return [200, { id: which }];
    }
    const activity = String((ids += 1));
    put(conversation, activity, body);
    return [201, { id: activity }];
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const body = request.method === 'GET' ? {} : ((await json(request)) as Body);
    const asked = { method: request.method ?? '', path: decodeURIComponent(pathname), body };
    requests.push(asked);
    const script = scripts.shift();
    if (script === 'hang') {
      hung();
      return;
    }
    if (script === 'reset') return void request.socket.destroy();
    if (script === 'garbage') return void response.end('<html>');
    const [status, value] = script && !script.done ? [script.status, script.body ?? {}] : answer(asked);
    const headers = { 'content-type': 'application/json', ...script?.headers };
    response.writeHead(script?.status ?? status, headers);
    response.end(JSON.stringify(value));
  }

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    next: (...more) => void scripts.push(...more),
    message: (conversation, activity) => messages.get(`${conversation} ${activity}`),
    remove: (conversation, activity) => void messages.delete(`${conversation} ${activity}`),
    members,
    uninstalled,
    hanging,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const fault = (status: number, code: string): [number, unknown] => [status, { error: { code, message: code } }];
