import type { ClockRequest, ConversationView, Outcome, PageState, WireLine } from '../../src/simulator/api.ts';

/** One answer over HTTP, as it came. */
export type Raw = { readonly status: number; readonly body: unknown };

/** The page API of a running local Teams, one method for each road that tests take. */
export type PageApi = {
  /** A request as it stands; for what no page would send. */
  request(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Raw>;
  state(as: string): Promise<PageState>;
  conversation(as: string, id: string): Promise<ConversationView>;
  /** `/sim/execute`, `/sim/submit`, `/sim/dialog/open`, `/sim/dialog/submit` or `/sim/extension`. */
  invoke(path: string, body: object): Promise<Outcome>;
  tell(path: '/sim/send' | '/sim/read' | '/sim/install', body: object): Promise<void>;
  clock(jump: ClockRequest['jump']): Promise<void>;
  wire(): Promise<readonly WireLine[]>;
};

/** Speaks to the local Teams at `url`, e.g. `http://localhost:3978`. Throws when an answer is not the one of api.ts. */
export function pageApi(url: string): PageApi {
  async function request(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Raw> {
    const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    // No connection is kept: the process behind it may be killed between two requests.
    const headers = { 'content-type': 'application/json', connection: 'close' };
    const response = await fetch(`${url}${path}`, { method, headers, ...content });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }

  async function ok<Body>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Body> {
    const answer = await request(method, path, body);
    if (answer.status >= 300) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Body;
  }

  return {
    request,
    state: (as) => ok('GET', `/sim/state?as=${as}`),
    conversation: (as, id) => ok('GET', `/sim/conversation?as=${as}&id=${encodeURIComponent(id)}`),
    invoke: (path, body) => ok('POST', path, body),
    tell: (path, body) => ok('POST', path, body),
    clock: (jump) => ok('POST', '/sim/clock', { jump }),
    wire: () => ok('GET', '/sim/wire'),
  };
}
