import { z } from 'zod';
import { answerBy, isTaken, leaseState, newLease } from './lease.ts';
import { backOff } from './settle.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Lease, Revision, WriteResult } from '../ports/casusStore.ts';
import type { Random } from '../ports/clock.ts';
import type { Delivery } from '../ports/messenger.ts';

/** Sending one message that belongs to no casusoverleg: claim, send, mark. Times are real time. */
export const sendRunShape = z.object({
  state: z.enum(['pending', 'sent', 'failed']),
  attempts: z.number(),
  /** How often nobody knew whether it arrived. */
  doubts: z.number().optional(),
  notBefore: z.number(),
  lease: z.object({ owner: z.string(), until: z.number() }).nullable(),
});
export type SendRun = z.infer<typeof sendRunShape>;

const anHour = 3_600_000;

/**
 * When nobody knows whether it arrived: 2, 4, 8 and 16 minutes, then 1, 2, 4 and 8 hours, so that it outlasts an outage of
 * Teams of some hours, and then given up.
 */
const uncertainWaits = [
  ...[2, 4, 8, 16].map((minutes) => minutes * 60_000),
  ...[1, 2, 4, 8].map((one) => one * anHour),
];

export const newRun = (now: Instant): SendRun => ({ state: 'pending', attempts: 0, notBefore: now, lease: null });

type Failed = Exclude<Delivery, { readonly ok: true }>;

/** The run with a lease for this process; undefined when nothing may be sent now, or somebody else is at it. */
export function claimRun<Run extends SendRun>(run: Run, owner: string, now: Instant): Run | undefined {
  if (run.state !== 'pending' || run.notBefore > now || isTaken(run.lease as Lease | null, owner, now))
    return undefined;
  return { ...run, lease: newLease(owner, now) };
}

export type Claimed<Run extends SendRun> = { readonly run: Run; readonly revision: Revision };

/**
 * What was claimed and may be sent now, with by when Teams must have answered. Making a message may take long: then the
 * lease is written anew first; undefined when another has it by now.
 */
export async function stillClaimed<Run extends SendRun>(
  { run, revision }: Claimed<Run>,
  { owner, now }: { readonly owner: string; readonly now: Instant },
  write: (run: Run, revision: Revision) => Promise<WriteResult>,
): Promise<(Claimed<Run> & { readonly answerBy: Instant }) | undefined> {
  const lease = run.lease as Lease | null;
  if (lease !== null && leaseState(lease, owner, now) === 'held') return { run, revision, answerBy: answerBy(lease) };
  const renewed = { ...run, lease: newLease(owner, now) };
  const written = await write(renewed, revision);
  return written.ok ? { run: renewed, revision: written.revision, answerBy: answerBy(renewed.lease) } : undefined;
}

/** How long it waits for its next try, in milliseconds; undefined when there is none. */
function waitAfter({ attempts, doubts = 0 }: SendRun, { why }: Failed, random: Random): number | undefined {
  if (why === 'uncertain') return uncertainWaits[doubts];
  // Who can't be reached now may be later: the app may still be installed for them.
  if (why === 'unreachable') return anHour;
  return why === 'later' ? backOff(attempts + 1, random) : undefined;
}

/** What came of it: sent, to be tried again later, or given up. That Teams was busy, however often, uses up no doubt. */
export function afterDelivery<Run extends SendRun>(
  run: Run,
  answer: Delivery,
  { now, random }: { readonly now: Instant; readonly random: Random },
): Run {
  if (answer.ok) return { ...run, state: 'sent', lease: null };
  const wait = waitAfter(run, answer, random);
  const tried = { ...run, attempts: run.attempts + 1, lease: null };
  if (wait === undefined) return { ...tried, state: 'failed' };
  const notBefore = Math.max(now + wait, answer.why === 'later' ? (answer.notBefore ?? 0) : 0);
  return { ...tried, notBefore, ...(answer.why === 'uncertain' ? { doubts: (run.doubts ?? 0) + 1 } : {}) };
}
