import { earliest, type Instant } from '../domain/basis/instant.ts';
import type { Bericht } from '../domain/casusoverleg/bericht.ts';
import type { CasusEvent } from '../domain/casusoverleg/events.ts';
import { changes, stillMatters } from '../domain/casusoverleg/relevance.ts';
import type { Casusoverleg } from '../domain/casusoverleg/state.ts';
import type { OutboxEntry } from '../ports/casusStore.ts';
import type { MessageRef } from '../ports/messenger.ts';

/** What came of one sending. `lost` can't be tried again. */
export type Sent =
  | { readonly how: 'sent'; readonly ref: MessageRef }
  /** `refused`: the thread can't be placed now; that is tried again, and told to whoever can do something about it. */
  | { readonly how: 'skipped' | 'unchanged' | 'later' | 'refused' }
  | { readonly how: 'lost'; readonly why: 'unreachable' | 'rejected' | 'uncertain' };

/**
 * Every message that stands in Teams must go from there, the root of the thread last; what was not sent yet never is
 * (law 15). What is on its way comes back with where it landed, and is then looked at again.
 */
export function takeBack(outbox: readonly OutboxEntry[], realNow: Instant): readonly OutboxEntry[] {
  const back = outbox.map((entry): OutboxEntry => {
    if (entry.state === 'removing' || entry.state === 'removed') return entry;
    const { stale: _stale, shown: _shown, doubts: _doubts, unmade: _unmade, ...rest } = entry;
    if (rest.ref !== undefined) return { ...rest, state: 'removing', attempts: 0, notBefore: realNow };
    return rest.state === 'pending' ? { ...rest, state: 'skipped' } : rest;
  });
  return [...back.filter(({ soort }) => soort !== 'thread'), ...back.filter(({ soort }) => soort === 'thread')];
}

/** Something of it still has to be taken away in Teams. */
export const isBeingTakenBack = (outbox: readonly OutboxEntry[]): boolean =>
  outbox.some(({ state }) => state === 'removing');

/** Adds what an event has the bot send, and marks what was sent before and no longer shows the present state. */
export function enqueue(
  outbox: readonly OutboxEntry[],
  event: CasusEvent,
  berichten: readonly Bericht[],
  realNow: Instant,
): readonly OutboxEntry[] {
  if (event.type === 'RemovalBegun') return takeBack(outbox, realNow);
  const marked = outbox.map((entry) =>
    entry.ref !== undefined && entry.state === 'sent' && changes(event, entry)
      ? { ...entry, stale: true, notBefore: entry.stale === true ? entry.notBefore : realNow, attempts: 0 }
      : entry,
  );
  const known = new Set(marked.map(({ key }) => key));
  const added = berichten
    .filter(({ key }) => !known.has(key))
    .map((bericht): OutboxEntry => ({ ...bericht, state: 'pending', attempts: 0, notBefore: realNow }));
  return [...marked, ...added];
}

/**
 * What waits for its next try and no longer matters need not wait for it: it is looked at and skipped now (M16), so that it
 * keeps no later message from the same reader.
 */
export const hurryMoot = (outbox: readonly OutboxEntry[], casus: Casusoverleg, realNow: Instant) =>
  outbox.map((entry) =>
    entry.state === 'pending' && entry.notBefore > realNow && !stillMatters(entry, casus)
      ? { ...entry, notBefore: realNow }
      : entry,
  );

const isUnsent = (entry: OutboxEntry): boolean =>
  entry.state === 'pending' || entry.state === 'removing' || entry.stale === true;

/** Earliest real moment at which something can be sent; undefined when all is said. */
export const nextSendOf = (outbox: readonly OutboxEntry[]): Instant | undefined =>
  earliest(...sendable(outbox).map(({ notBefore }) => notBefore));

/**
 * Entries that may be sent when their time has come, in order. Nothing goes into a thread that does not exist yet,
 * and a message never overtakes an earlier one to the same reader.
 */
function sendable(outbox: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const blocked = new Set<string>();
  return outbox.filter((entry) => {
    if (!isUnsent(entry)) return false;
    const free = !blocked.has(entry.aan);
    if (entry.state === 'pending') blocked.add(entry.aan);
    return free || entry.state !== 'pending';
  });
}

/** The next entry whose time has come. */
export const nextToSend = (outbox: readonly OutboxEntry[], realNow: Instant): OutboxEntry | undefined =>
  sendable(outbox).find(({ notBefore }) => notBefore <= realNow);
