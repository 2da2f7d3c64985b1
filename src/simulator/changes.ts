import type { ServerResponse } from 'node:http';
import type { ChangeEvent } from './api.ts';
import { pageHeaders } from './http/pageHeaders.ts';

/** Tells every open page that something changed, as server-sent events. */
export type Changes = {
  listen(response: ServerResponse): void;
  emit(change: ChangeEvent): void;
  close(): void;
};

/** Milliseconds between signs of life, so that a page behind a sleeping laptop finds out that the line is dead. */
const heartbeat = 20_000;

export function createChanges(): Changes {
  const listeners = new Set<ServerResponse>();
  const timer = setInterval(() => write(': \n\n'), heartbeat).unref();
  const write = (text: string) => {
    for (const response of listeners) response.write(text);
  };
  return {
    listen(response) {
      response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream' });
      response.write(': \n\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    emit: (change) => write(`data: ${JSON.stringify(change)}\n\n`),
    close() {
      clearInterval(timer);
      for (const response of listeners) response.end();
      listeners.clear();
    },
  };
}
