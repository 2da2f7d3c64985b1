import { createRests } from './rests.ts';
import { StoreUnavailable } from '../ports/casusStore.ts';
import type { RealClock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

type Needs = { readonly realClock: RealClock; readonly log: Log };

/** What fails for another reason than the store is left alone for so long (real milliseconds). */
const restMs = 30_000;

/**
 * Sends what lies in no outbox, one kind after the other; each task answers how many it sent, and so does all together. None
 * keeps another waiting: a digest that can't be counted fails at every look. When the store is away that is thrown, after
 * all had their turn, because what was sent and not written down must not wait for half a minute (decision 4).
 */
export function createSendBeside(
  { realClock, log }: Needs,
  tasks: Readonly<Record<string, () => Promise<number>>>,
): () => Promise<number> {
  const resting = createRests<string>(realClock);

  return async function sendBeside() {
    let sent = 0;
    let away: StoreUnavailable | undefined;
    for (const [name, task] of Object.entries(tasks)) {
      if (resting.has(name)) continue;
      try {
        sent += await task();
      } catch (error) {
        if (error instanceof StoreUnavailable) {
          away = error;
          continue;
        }
        log.error({ taak: name, err: error }, 'verzenden mislukt');
        resting.begin(name, restMs);
      }
    }
    if (away !== undefined) throw away;
    return sent;
  };
}
