import type { Instant } from '../../domain/basis/instant.ts';
import type { Kenmerk, PersonId } from '../../domain/basis/ids.ts';
import type { CasusDocument } from '../../ports/casusStore.ts';

/**
 * One casusoverleg as an item. What is searched by stands at the top and only as long as it can be found by it, so that
 * each index holds the few that count: a closed casusoverleg without anything due is in one index only.
 */
export type CasusItem = {
  readonly id: Kenmerk;
  readonly kenmerk: Kenmerk;
  readonly nextDue?: Instant;
  readonly nextSend?: Instant;
  readonly thread?: string;
  readonly openKenmerk?: Kenmerk;
  readonly openSince?: Instant;
  readonly openPeople?: readonly PersonId[];
  /** When it was closed; far away for what is open. */
  readonly endedAt: number;
  /** Seconds after this write until Cosmos DB deletes it by itself; -1 for never. */
  readonly ttl: number;
  readonly casus: CasusDocument;
};

/** The last moment that a Date can hold: when what is open was closed. */
export const notEnded = 8.64e15;

// So long after the end of its term, in milliseconds, that the bot would have deleted it many times over.
const backstopMs = 30 * 86_400_000;

/**
 * What was closed and has a moment at which the clock does something is kept until that moment: that is the end of its
 * term. Only when the bot never came to it, Cosmos DB deletes it; what is open or held has no such moment (law 15).
 */
function ttlOf({ status, nextDue }: CasusDocument['index'], now: number): number {
  return status === 'open' || nextDue === null ? -1 : Math.ceil((Math.max(0, nextDue - now) + backstopMs) / 1000);
}

/** The item for this document, written at this moment of real time. */
export function casusItem(casus: CasusDocument, now: number): CasusItem {
  const { kenmerk, index } = casus;
  const { nextDue, nextSend, thread, startedAt, closedAt } = index;
  return {
    id: kenmerk,
    kenmerk,
    ...(nextDue === null ? {} : { nextDue }),
    ...(nextSend === null ? {} : { nextSend }),
    ...(thread === null ? {} : { thread }),
    ...(index.status === 'open'
      ? { openKenmerk: kenmerk, openSince: startedAt, openPeople: [...new Set(index.people)] }
      : {}),
    endedAt: closedAt ?? notEnded,
    ttl: ttlOf(index, now),
    casus,
  };
}
