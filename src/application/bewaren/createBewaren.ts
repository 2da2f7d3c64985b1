import { createApplyTerm } from './applyTerm.ts';
import { createForget, type ForgetNeeds } from './forget.ts';
import { createSweepLogs } from './sweepLogs.ts';
import type { Casussen } from '../casussen.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';

type Needs = ForgetNeeds & {
  readonly casussen: Casussen;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly stopping: AbortSignal;
};

/** What the clock does with what is kept (law 15): forget what is past its term, apply a new term, sweep old logs. */
export const createBewaren = (needs: Needs) => ({
  forget: createForget(needs),
  applyTerm: createApplyTerm(needs),
  sweepLogs: createSweepLogs(needs),
});
