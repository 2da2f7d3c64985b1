import { createServer } from 'node:net';

/** Below what the system gives to outgoing connections, by default on Linux from 32768 and elsewhere from 49152. */
const from = 20_000;
const count = 12_000;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/**
 * A port for a process that is killed and started again: one of those that the system gives away (PORT=0) may be the near
 * end of somebody's connection by the time it comes back, and then it can't start.
 */
export async function quietPort(): Promise<number> {
  for (;;) {
    const port = from + Math.floor(Math.random() * count);
    if (await isFree(port)) return port;
  }
}
