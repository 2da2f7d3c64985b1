import type { Instant } from '../domain/basis/instant.ts';
import type { Lease } from '../ports/casusStore.ts';

/**
 * So long (real milliseconds) a message belongs to whoever claimed it. Long enough for the most that one message takes:
 * three requests to Teams (update, a successor in the thread, a new thread), each waiting its turn for at most 2.5 seconds
 * and then ending within 8, and `afterwardsMs`. Short enough that the work of a process that died is taken over within a
 * minute, also by one whose clock is two seconds behind and that looks once a second.
 */
export const leaseMs = 45_000;

/** Kept free at the end of a lease: who is in the channel is looked up, and what came of it is written. */
const afterwardsMs = 12_000;

/** With less than this left a lease is taken anew before anything is sent. */
const enoughMs = 33_000;

export const newLease = (owner: string, now: Instant): Lease => ({ owner, until: (now + leaseMs) as Instant });

/** Whether somebody else is at it. One's own lease is taken over at once. */
export const isTaken = (lease: Lease | null, owner: string, now: Instant): boolean =>
  lease !== null && lease.owner !== owner && lease.until > now;

/** Whether this process still has it: what lapsed may be taken by another at any moment, so that must be claimed anew. */
export const leaseState = (lease: Lease | null, owner: string, now: Instant): 'held' | 'short' | 'lost' => {
  if (lease?.owner !== owner) return 'lost';
  return lease.until - now < enoughMs ? 'short' : 'held';
};

/** By when Teams must have answered: after that another may be sending. Real time. */
export const answerBy = ({ until }: Lease): Instant => (until - afterwardsMs) as Instant;
