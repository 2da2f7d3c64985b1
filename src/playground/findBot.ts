import { z } from 'zod';

/** Another program, or a bot that opens its forms in dialogs, listens where the bot was to be. */
export class NoPlaygroundBot extends Error {
  override readonly name = 'NoPlaygroundBot';
}

const ready = z.object({ parts: z.object({ forms: z.string() }) });

/**
 * Whether a bot that the Playground can use runs on this port. Throws NoPlaygroundBot when something else does. The
 * Playground has no dialogs, so the bot must have been started with its forms in the chat.
 */
export async function findBot(port: number): Promise<boolean> {
  const answer = await ask(`http://127.0.0.1:${port}/readyz`);
  if (answer === nobody) return false;
  const read = ready.safeParse(answer);
  if (read.success && read.data.parts.forms === 'chat') return true;
  const found = read.success ? 'a bot with its own page, such as `npm start`,' : 'another program';
  throw new NoPlaygroundBot(`${found} listens on port ${port}; stop it, or set PORT to another one`);
}

const nobody = Symbol('nobody listens');

/** What stands there as JSON; undefined when it is something else. */
async function ask(url: string): Promise<unknown> {
  try {
    const response = await fetch(url);
    return await response.json();
  } catch (error) {
    return refused(error) ? nobody : undefined;
  }
}

const refused = (error: unknown): boolean => {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return cause?.code === 'ECONNREFUSED';
};
