import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';

/** How far one request came: `begun` when fetch made it, `left` from the moment that its first byte may have gone. */
type Leaving = { begun: boolean; left: boolean };

/** What fetch tells of its requests on these channels of Node. */
type Told = { readonly request: object };

const own = new AsyncLocalStorage<Leaving>();
const leaving = new WeakMap<object, Leaving>();

subscribe('undici:request:create', (told) => {
  const one = own.getStore();
  if (one === undefined) return;
  one.begun = true;
  leaving.set((told as Told).request, one);
});
subscribe('undici:client:sendHeaders', (told) => {
  const one = leaving.get((told as Told).request);
  if (one !== undefined) one.left = true;
});

/**
 * Makes a request with fetch, and tells afterwards whether it surely stayed here: no name was found, no connection or TLS came
 * about. Whoever is behind a wall that swallows everything hears no error but the end of their time.
 */
export async function fetchKnowing(...asked: Parameters<typeof fetch>): Promise<Response> {
  const one: Leaving = { begun: false, left: false };
  try {
    return await own.run(one, () => fetch(...asked));
  } catch (error) {
    throw one.begun && !one.left ? new NeverLeft(error) : error;
  }
}

/** The request that failed was never sent. */
export class NeverLeft extends Error {
  override readonly name = 'NeverLeft';

  constructor(cause: unknown) {
    super('no connection to Teams came about', { cause });
  }
}
