import { createApplyTerm } from './applyTerm.ts';
import { createForget, type ForgetNeeds } from './forget.ts';
import { createSweepLogs } from './sweepLogs.ts';
import { createSweepOrphans, type OrphanNeeds } from './sweepOrphans.ts';
import type { Casussen } from '../casussen.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';

type Needs = ForgetNeeds &
  OrphanNeeds & {
    readonly casussen: Casussen;
    readonly directory: Directory;
    readonly clock: Clock;
    readonly stopping: AbortSignal;
  };

/**
 * What the clock does with what is kept (law 15): forget what is past its term, apply a new term, sweep old logs and what
 * was left behind.
 */
export function createBewaren(needs: Needs) {
  const sweepLogs = createSweepLogs(needs);
  const sweepOrphans = createSweepOrphans(needs);
  return {
    forget: createForget(needs),
    applyTerm: createApplyTerm(needs),
    async sweep(): Promise<void> {
      await sweepLogs();
      await sweepOrphans();
    },
  };
}
