import type { Instant } from '../../../domain/basis/instant.ts';
import type { RealClock } from '../../../ports/clock.ts';
import type { TeamsLog } from '../teamsLog.ts';

/** Milliseconds of real time between two log lines about the same reason. */
const between = 60_000;

/** Notes why somebody without a valid token was turned away. */
export type RefusalTally = { note(why: string): void };

/**
 * Anybody on the internet can send requests without a token, and none of it may fill the log: each reason is told at
 * once, then at most once a minute, with how often it happened since the line before. Nothing of the request is told.
 */
export function createRefusalTally(log: TeamsLog, realClock: RealClock): RefusalTally {
  const told = new Map<string, { readonly at: Instant; unsaid: number }>();
  return {
    note: (why) => {
      const now = realClock.now();
      const last = told.get(why);
      if (last !== undefined && now - last.at < between) {
        last.unsaid += 1;
        return;
      }
      told.set(why, { at: now, unsaid: 0 });
      log.info({ outcome: 'refused: token', why, times: (last?.unsaid ?? 0) + 1 }, 'turn');
    },
  };
}
