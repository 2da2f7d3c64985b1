import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { requestLimit } from '../../../src/adapters/teams/connector/requestLimit.ts';

/** A server in a thread of its own, that tells when a request came and answers it at once, or never. */
const server = `
  const { createServer } = require('node:http');
  const { parentPort } = require('node:worker_threads');
  const server = createServer((request, response) => {
    parentPort.postMessage('asked');
    if (request.url === '/') response.end('answer');
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

let worker: Worker;
let url: string;
beforeEach(async () => {
  worker = new Worker(server, { eval: true });
  const [port] = (await once(worker, 'message')) as [number];
  url = `http://127.0.0.1:${port}`;
});
afterEach(() => worker.terminate());

/** Nothing of this process goes on for so long, as on a machine that is paused. */
const standStill = (ms: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

test('an answer that came while the process stood still is heard, although its time is over', async () => {
  const asked = fetch(`${url}/`, { signal: requestLimit(200) }).then((response) => response.text());
  await once(worker, 'message');
  standStill(500);
  expect(await asked).toBe('answer');
});

test('without an answer a request ends', async () => {
  const asked = fetch(`${url}/never`, { signal: requestLimit(20) });
  await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
});
