import type { ServerResponse } from 'node:http';

/** Answers to requests of which the body was not read, or not to its end. */
const refusedUnread = new Set([401, 413, 415]);

/** Answers with JSON, whatever the caller says to accept; without a body when there is nothing to tell. */
export function respond(response: ServerResponse, status: number, body?: unknown): void {
  if (response.headersSent || response.destroyed) return;
  // What is left of a refused body is not worth reading.
  const closing = refusedUnread.has(status) ? { connection: 'close' } : {};
  const text = body === undefined ? undefined : JSON.stringify(body);
  const type = text === undefined ? { 'content-length': 0 } : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...closing }).end(text);
}

/** Resolves when the answer has left, or nobody waits for it any more. */
export const answered = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => response.once('close', resolve));
