import { gzipSync } from 'node:zlib';
import type { Dice } from './dice.ts';
import { junk, junkText } from './junk.ts';
import type { RawRequest } from './rawRequest.ts';

const messages = '/api/messages';
const json = { 'content-type': 'application/json' };

const post = (body: string | Buffer, headers: RawRequest['headers'] = json): RawRequest => ({
  ...{
    method: 'POST',
    path: messages,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    body,
  },
});

const paths = [
  '/',
  '/api',
  '/api/messages/../healthz',
  '/api/messages/x',
  '//api/messages',
  '/API/MESSAGES',
  '/sim/state',
];

/** A header may hold printable ASCII only; Node itself sends no other. */
const asHeader = (value: string): string => value.replace(/[^\x20-\x7e]/g, '') || 'text/plain';

/** What is no activity at all, made of a body that is one. */
export function noActivity(body: string, dice: Dice): RawRequest {
  const bytes = Buffer.from(body);
  const at = dice.int(bytes.length);
  switch (dice.int(16)) {
    case 0:
      return post(bytes.subarray(0, at));
    case 1:
      return post(Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0xfe, 0xc0, 0x80]), bytes.subarray(at)]));
    case 2:
      return post(`${body.slice(0, at)}${junkText(dice)}${body.slice(at)}}`);
    case 3:
      return post(JSON.stringify(dice.pick([[JSON.parse(body)], body, 7, null, true, []])));
    case 4:
      return post('['.repeat(1000 + dice.int(100_000)));
    case 5:
      return post(`{"a":`.repeat(20_000) + '1' + '}'.repeat(20_000));
    case 6:
      return post(body.replace('{', `{"opvulling":"${'x'.repeat(262_144 + dice.int(300_000))}",`));
    case 7:
      return post(gzipSync(Buffer.alloc(dice.int(4_000_000))), { ...json, 'content-encoding': 'gzip' });
    case 8:
      return post(body, { ...json, 'content-encoding': dice.pick(['br', 'deflate', 'identity', 'x-gzip', 'none']) });
    case 9:
      return post(body, { 'content-type': asHeader(dice.pick(['text/plain', 'multipart/form-data', junkText(dice)])) });
    case 10:
      return {
        method: dice.pick(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'QUERY']),
        path: messages,
        headers: json,
        body: '',
      };
    case 11:
      return { ...post(body), path: dice.pick(paths) };
    case 12:
      return { ...post(body), hangsUpAfter: at };
    case 13:
      return {
        ...post(''),
        instead: dice.pick(['GET\r\n\r\n', `POST ${messages} HTTP/9.9\r\n\r\n`, `\u0000${junkText(dice)}\r\n\r\n`]),
      };
    case 14:
      // Without a length it goes in chunks; the body itself is none.
      return { method: 'POST', path: messages, headers: json, body: `${body},` };
    default:
      return post(JSON.stringify(junk(dice)));
  }
}
