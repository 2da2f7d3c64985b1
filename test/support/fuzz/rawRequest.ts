import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** One HTTP request as it goes over the wire, right or wrong. */
export type RawRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Hangs up after so many bytes of the body, having promised all of them. */
  readonly hangsUpAfter?: number;
  /** Sent as it is, in the place of an HTTP request. */
  readonly instead?: string;
};

/** What came back; status 0 when the connection ended without an answer. */
export type RawReply = { readonly status: number; readonly body: string };

const none: RawReply = { status: 0, body: '' };

export type RawClient = { send(one: RawRequest): Promise<RawReply>; close(): void };

/** Sends to one port of this machine, over connections that are kept. */
export function rawClient(port: number): RawClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });

  const http = ({ method, path, headers, body, hangsUpAfter }: RawRequest): Promise<RawReply> =>
    new Promise((resolve) => {
      const keeps = hangsUpAfter === undefined ? { agent } : { agent: false as const };
      const outgoing = request({ host: '127.0.0.1', port, method, path, headers, ...keeps }, (response) => {
        text(response).then(
          (got) => resolve({ status: response.statusCode ?? 0, body: got }),
          () => resolve(none),
        );
      });
      outgoing.on('error', () => resolve(none));
      if (hangsUpAfter === undefined) outgoing.end(body);
      else outgoing.write(body.slice(0, hangsUpAfter), () => outgoing.destroy());
    });

  const bytes = (sent: string): Promise<RawReply> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(sent));
      let got = '';
      socket.setEncoding('utf8').on('data', (more: string) => (got += more));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(got)?.[1] ?? 0), body: got }));
    });

  return {
    send: (one) => (one.instead === undefined ? http(one) : bytes(one.instead)),
    close: () => agent.destroy(),
  };
}
