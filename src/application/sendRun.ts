import { z } from 'zod';
import { leaseMs } from './deliver.ts';
import { backOff } from './settle.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Random } from '../ports/clock.ts';
import type { Delivery } from '../ports/messenger.ts';

/** Sending one message that belongs to no casusoverleg: claim, send, mark. Times are real time. */
export const sendRunShape = z.object({
  state: z.enum(['pending', 'sent', 'failed']),
  attempts: z.number(),
  notBefore: z.number(),
  lease: z.object({ owner: z.string(), until: z.number() }).nullable(),
});
export type SendRun = z.infer<typeof sendRunShape>;

const anHour = 3_600_000;

export const newRun = (now: Instant): SendRun => ({ state: 'pending', attempts: 0, notBefore: now, lease: null });

/** The run with a lease for this process; undefined when nothing may be sent now, or somebody else is at it. */
export function claimRun<Run extends SendRun>(run: Run, owner: string, now: Instant): Run | undefined {
  const taken = run.lease !== null && run.lease.owner !== owner && run.lease.until > now;
  if (run.state !== 'pending' || run.notBefore > now || taken) return undefined;
  return { ...run, lease: { owner, until: now + leaseMs } };
}

/** What came of it: sent, to be tried again later, or given up. */
export function afterDelivery<Run extends SendRun>(
  run: Run,
  answer: Delivery,
  { now, random }: { readonly now: Instant; readonly random: Random },
): Run {
  if (answer.ok) return { ...run, state: 'sent', lease: null };
  const attempts = run.attempts + 1;
  // Who can't be reached now may be later: the app may still be installed for them.
  const again = answer.why === 'later' || answer.why === 'unreachable' || (answer.why === 'uncertain' && attempts < 5);
  if (!again) return { ...run, attempts, state: 'failed', lease: null };
  const wait =
    answer.why === 'unreachable'
      ? anHour
      : answer.why === 'uncertain'
        ? 60_000 * 2 ** attempts
        : backOff(attempts, random);
  const notBefore = Math.max(now + wait, answer.why === 'later' ? (answer.notBefore ?? 0) : 0);
  return { ...run, attempts, notBefore, lease: null };
}
