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
  readonly casus: CasusDocument;
};

/** The last moment that a Date can hold. */
const notEnded = 8.64e15;

/** The item for this document. */
export function casusItem(casus: CasusDocument): CasusItem {
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
    casus,
  };
}
