import type { Settings } from '../localBot.ts';

/** Time that runs `speed` times as fast in every process that is started with `settings`, and for whoever asks `now`. */
export type FasterTime = { readonly speed: number; readonly settings: Settings; readonly now: () => number };

/** Begins at this moment of real time, for all its processes alike, and goes on when one of them is started again. */
export function fasterTime(speed: number): FasterTime {
  const epoch = Date.now();
  return {
    speed,
    settings: {
      NODE_OPTIONS: [
        '--import=./test/support/chaos/fastTime.ts',
        '--import=./test/support/chaos/signedRequests.ts',
        '--disable-warning=ExperimentalWarning',
      ].join(' '),
      CHAOS_SPEED: String(speed),
      CHAOS_EPOCH: String(epoch),
    },
    now: () => Math.floor(epoch + (Date.now() - epoch) * speed),
  };
}
