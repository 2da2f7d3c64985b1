import { setTimeout as pause } from 'node:timers/promises';
import type { Dice } from '../fuzz/dice.ts';

/** Kills at random moments, so often, one after another. */
export function killer(
  kill: () => Promise<void>,
  { times, dice, everyMs }: { readonly times: number; readonly dice: Dice; readonly everyMs: number },
) {
  let left = times;
  const done = (async () => {
    while (left > 0) {
      await pause(dice.int(2 * everyMs));
      if (left > 0) await kill();
      left -= 1;
    }
  })();
  // Nobody waits for it yet: without this a process that does not come back would end the run here, and say nothing.
  done.catch(() => (left = 0));
  return {
    /** Whether it has killed as often as it was asked to, or can't. */
    finished: () => left <= 0,
    /** Throws what went wrong in killing. */
    async stop() {
      left = 0;
      await done;
    },
  };
}
