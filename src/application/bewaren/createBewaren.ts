import { createApplyTerm, type TermNeeds } from './applyTerm.ts';
import { createDailyRound } from './dailyRound.ts';
import { createForget, type ForgetNeeds } from './forget.ts';
import { createSweepLogs } from './sweepLogs.ts';
import { createSweepOrphans, type OrphanNeeds } from './sweepOrphans.ts';

type Needs = ForgetNeeds & OrphanNeeds & TermNeeds;

export type Bewaren = ReturnType<typeof createBewaren>;

/**
 * What the clock does with what is kept (law 15): forget what is past its term, apply a new term, sweep old logs and what
 * was left behind.
 */
export function createBewaren(needs: Needs) {
  const term = createApplyTerm(needs);
  const round = createDailyRound(needs, { ...createSweepOrphans(needs), ...createSweepLogs(needs) });
  return {
    forget: createForget(needs),
    applyTerm: term.applyTerm,
    sweep: round.look,
    /** What this process was in the middle of is free for another; after the last tick. */
    async leave(): Promise<void> {
      await term.leave();
      await round.leave();
    },
  };
}
