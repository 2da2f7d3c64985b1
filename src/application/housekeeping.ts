import { createRests } from './rests.ts';
import { StoreUnavailable } from '../ports/casusStore.ts';
import type { RealClock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

type Needs = {
  readonly realClock: RealClock;
  readonly log: Log;
  /** From then on nothing more is begun. */
  readonly stopping: AbortSignal;
};

/** A task that failed is left alone for so long (real milliseconds), or longer when the store asked for that. */
const restMs = 30_000;

/**
 * What must be done some time but never instead of what is due: each task by its name, answering `true` while there is
 * more to do. One that fails is logged and rests, and the others have their turn. Answers how many have more to do.
 */
export function createHousekeeping(
  { realClock, log, stopping }: Needs,
  tasks: Readonly<Record<string, () => Promise<unknown>>>,
) {
  const resting = createRests<string>(realClock);

  async function hasMore(name: string, task: () => Promise<unknown>): Promise<boolean> {
    try {
      return (await task()) === true;
    } catch (error) {
      log.error({ taak: name, err: error }, 'onderhoud mislukt');
      const asked = error instanceof StoreUnavailable ? (error.retryAfter ?? 0) : 0;
      resting.begin(name, Math.max(restMs, asked));
      return false;
    }
  }

  return async function keepHouse(): Promise<number> {
    let more = 0;
    for (const [name, task] of Object.entries(tasks)) {
      if (stopping.aborted || resting.has(name)) continue;
      if (await hasMore(name, task)) more += 1;
    }
    return more;
  };
}
