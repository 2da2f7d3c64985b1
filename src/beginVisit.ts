import { randomBytes } from 'node:crypto';
import { createVisit, type Visitor } from './application/instances/visit.ts';
import type { Instant } from './domain/basis/instant.ts';
import { StoreUnavailable } from './ports/casusStore.ts';
import type { Documents } from './ports/documents.ts';

/** Milliseconds. */
const renewMs = 5000;

/** A store that fails now is told again in a moment; until then the last word still counts. */
function unlessUnavailable(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error;
}

/** Says in a store that this process works on it, until `end`. Throws StoreUnavailable. */
export async function beginVisit(
  documents: Documents,
  visitor: Visitor,
): Promise<{ readonly end: () => Promise<void> }> {
  const realClock = { now: () => Date.now() as Instant };
  const visit = createVisit({ documents, realClock }, visitor, randomBytes(6).toString('hex'));
  await visit.begin();
  let renewing = Promise.resolve();
  const timer = setInterval(() => {
    renewing = renewing.then(() => visit.renew()).catch(unlessUnavailable);
  }, renewMs);
  return {
    async end() {
      clearInterval(timer);
      await renewing;
      // Left behind it lapses by itself.
      await visit.end().catch(unlessUnavailable);
    },
  };
}
