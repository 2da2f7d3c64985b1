import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { createWaiting } from './waiting.ts';

export type Heard = Readonly<Record<string, unknown>> & { readonly type: string; readonly name?: string };
type BotReply = { readonly status: number; readonly body?: unknown };

/** A bot that writes down what it hears and answers as it was told; unless told otherwise with 200 and nothing. */
export type FakeBot = {
  readonly url: string;
  readonly heard: readonly Heard[];
  /** How to answer from now on; undefined never answers. */
  answer(how: (activity: Heard) => BotReply | undefined): void;
  /** Answers what was left unanswered. */
  release(reply: BotReply): void;
  /** The first activity that fits, also when it is yet to come. */
  hears(fits: (activity: Heard) => boolean): Promise<Heard>;
  close(): Promise<void>;
};

export async function startFakeBot(): Promise<FakeBot> {
  const { items: heard, add, first } = createWaiting<Heard>();
  const open = new Set<ServerResponse>();
  let reply: (activity: Heard) => BotReply | undefined = () => ({ status: 200 });
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const activity = body as Heard;
      add(activity);
      const answer = reply(activity);
      if (answer) send(response, answer);
      else open.add(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    heard,
    answer: (how) => (reply = how),
    release(answer) {
      for (const response of open) send(response, answer);
      open.clear();
    },
    hears: first,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, body }: BotReply): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
