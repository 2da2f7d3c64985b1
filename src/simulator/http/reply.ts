import type { ServerResponse } from 'node:http';
import { pageHeaders } from './pageHeaders.ts';
import type { Reply } from './router.ts';

/** Sends an answer: `text` as it is, else `body` as JSON, else nothing. */
export function sendReply(response: ServerResponse, { status, body, text, headers = {} }: Reply): void {
  const json = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...pageHeaders,
    ...headers,
  });
  response.end(text ?? json ?? '');
}
