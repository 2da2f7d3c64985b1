import type { RealClock } from '../../../ports/clock.ts';
import type { Delivery } from '../../../ports/messenger.ts';
import { faultFields, type TeamsLog } from '../teamsLog.ts';
import type { Wait } from '../wait.ts';

type Later = Extract<Delivery, { readonly why: 'later' }>;

/** Sends once more what Teams certainly did not take, when it wants to. `first` is how it put us off. */
export type SendLater = (first: Later, send: () => Promise<Delivery>) => void;

/** An answer is worth this much waiting altogether; after that its reader has asked again. Milliseconds of real time. */
const longest = 60_000;
const shortest = 1000;
/** So many answers wait at once; what comes on top is given up, so that a flood fills no memory. */
const mostWaiting = 1000;

/** Teams took no answer: `message` is why, as in Delivery. */
export class ReplyNotSent extends Error {
  override readonly name = 'ReplyNotSent';
}

/**
 * Answers in a turn are in no outbox (decision 5), so a busy Teams would lose them. They are sent again in the
 * background as Teams asks, never when they may have arrived, and given up with a line in the log. `closing` ends all
 * waiting: then each is tried a last time.
 */
export function createSendLater(parts: {
  readonly realClock: RealClock;
  readonly wait: Wait;
  readonly log: TeamsLog;
  readonly background: (work: Promise<unknown>) => void;
  readonly closing: AbortSignal;
}): SendLater {
  const { realClock, wait, log, background, closing } = parts;
  let waiting = 0;

  async function again(first: Later, send: () => Promise<Delivery>): Promise<void> {
    const end = realClock.now() + longest;
    let answer: Delivery = first;
    for (let pause = shortest; !answer.ok; pause *= 2) {
      const at = Math.max(realClock.now() + pause, answer.why === 'later' ? (answer.notBefore ?? 0) : 0);
      if (answer.why !== 'later' || at > end || closing.aborted) throw new ReplyNotSent(answer.why);
      await wait(at - realClock.now(), closing);
      answer = await send();
    }
  }

  return (first, send) => {
    if (waiting >= mostWaiting) throw new ReplyNotSent('too many wait already');
    waiting += 1;
    const work = again(first, send)
      .catch((error: unknown) => log.error(faultFields(error), 'an answer was not delivered'))
      .finally(() => (waiting -= 1));
    background(work);
  };
}
