import { once } from 'node:events';
import { createServer } from 'node:net';

/** Something else listens where the Playground was to be. */
export class PlaygroundPortTaken extends Error {
  override readonly name = 'PlaygroundPortTaken';
}

/** Throws PlaygroundPortTaken when the port is not free: the Playground itself would silently take another. */
export async function requireFree(port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
  } catch (cause) {
    throw new PlaygroundPortTaken(`port ${port} is taken; choose another with --port`, { cause });
  }
  probe.close();
  await once(probe, 'close');
}
