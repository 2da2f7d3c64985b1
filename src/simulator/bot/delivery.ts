import type { Changes } from '../changes.ts';
import type { Lanes } from '../lanes.ts';
import type { Log } from '../log.ts';
import type { Outgoing } from '../store/outgoing.ts';
import type { BotAnswer, BotCaller } from './botCaller.ts';

/** Brings kept activities to the bot, in order within a lane. */
export type Delivery = {
  /** Resolves with the bot's answer to number `nr`, after all that waited before it in its lane. */
  deliver(lane: string, nr: number): Promise<BotAnswer>;
  /** The same for whom the answer does not matter. */
  begin(lane: string, nr: number): void;
  /** Takes up what an earlier process left behind. */
  resume(): void;
};

/** After so many calls without an answer in time an activity is dropped, as Teams drops it. */
const mostAttempts = 3;

/**
 * An activity counts as heard as soon as the bot answers, whatever it answers. When nobody is there it is kept for the
 * next one in its lane, or the next start; so the bot can hear a message twice, as in Teams, but never misses one.
 */
export function createDelivery(parts: {
  readonly outgoing: Outgoing;
  readonly bot: BotCaller;
  readonly lanes: Lanes;
  readonly changes: Changes;
  readonly log: Log;
}): Delivery {
  const { outgoing, bot, lanes, changes, log } = parts;

  async function deliverUntil(lane: string, nr: number): Promise<BotAnswer> {
    let answer: BotAnswer = { kind: 'absent' };
    for (const waiting of outgoing.waiting(lane, nr)) {
      answer = await bot.call(waiting.activity);
      changes.emit({ wire: true });
      if (answer.kind === 'answered') outgoing.done(waiting.nr);
      if (answer.kind === 'late') giveUpOrKeep(waiting);
      if (answer.kind === 'absent') break;
    }
    return answer;
  }

  function giveUpOrKeep({ nr, attempts }: { readonly nr: number; readonly attempts: number }): void {
    outgoing.tried(nr);
    if (attempts + 1 < mostAttempts) return;
    outgoing.done(nr);
    log.warn({ nr }, 'the bot did not answer in time and will not hear this activity');
  }

  const begin = (lane: string, nr: number) => lanes.begin(lane, () => deliverUntil(lane, nr));
  return {
    begin,
    deliver: (lane, nr) => lanes.run(lane, () => deliverUntil(lane, nr)),
    resume() {
      for (const { lane, nr } of outgoing.lanes()) begin(lane, nr);
    },
  };
}
