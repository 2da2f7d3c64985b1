import type { Sent } from './outbox.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { OutboxEntry } from '../ports/casusStore.ts';
import type { Random } from '../ports/clock.ts';
import type { Removal } from '../ports/messenger.ts';
import type { Placed } from './placing.ts';

/** What came of one sending, and what that makes of its outbox entry as it is stored by then. */
type OutboxChange = (entry: OutboxEntry) => OutboxEntry;
export type Settled = { readonly sent: Sent; readonly change: OutboxChange };

type At = { readonly shown: string; readonly now: Instant; readonly random: Random };

/** After a passing fault: 1, 2, 4 … seconds, at most a minute, with jitter, as Teams asks. Whole milliseconds. */
export function backOff(attempts: number, random: Random): number {
  const base = Math.min(60_000, 1000 * 2 ** attempts);
  return Math.round(base / 2 + (base / 2) * ((random.bytes(1)[0] ?? 0) / 255));
}

/** When nobody knows whether a message arrived, it is tried again rarely, and in the end given up with a log line. */
const uncertainWaits = [30_000, 120_000, 600_000, 3_600_000];

/** After an update without an answer: soon at first, because until then somebody may read what is past. */
const unheardWaits = [2_000, 8_000, 30_000, 120_000];
const unheardRest = 600_000;
/** With those waits three days, in which a Teams that fails at this one message may come back. */
const mostUnheard = 436;

/** So often it is tried to make a card; after that it is a fault that time does not mend. */
const mostTries = 5;

/** A thread that can't be written to (the bot was taken out of the team) may come back. */
const threadWait = 600_000;

function later(wait: number, now: Instant): Settled {
  const notBefore = (now + wait) as Instant;
  return {
    sent: { how: 'later' },
    change: (entry) => ({ ...entry, attempts: entry.attempts + 1, notBefore }),
  };
}

function refusedForNow(entry: OutboxEntry, now: Instant): Settled {
  const { sent, change } = later(threadWait, now);
  return { sent: entry.soort === 'thread' ? { how: 'refused' } : sent, change };
}

/** Later again, with one doubt more. */
function doubted(entry: OutboxEntry, wait: number, now: Instant): Settled {
  const { sent, change } = later(wait, now);
  return { sent, change: (one) => ({ ...change(one), doubts: (entry.doubts ?? 0) + 1 }) };
}

/** Nobody knows whether it arrived. Each time it is tried again it may arrive twice, so that is counted apart. */
function doubtful(entry: OutboxEntry, now: Instant): Settled {
  const wait = uncertainWaits[entry.doubts ?? 0];
  return wait === undefined ? lost('uncertain') : doubted(entry, wait, now);
}

/** Nobody knows whether the update was made, nor what is shown; making it again does no harm. */
function unheard(entry: OutboxEntry, now: Instant): Settled {
  const doubts = entry.doubts ?? 0;
  const wait = unheardWaits[doubts] ?? unheardRest;
  const { sent, change } = doubts < mostUnheard ? doubted(entry, wait, now) : lost('uncertain');
  return { sent, change: (one) => withoutShown(change(one)) };
}

const withoutShown = ({ shown: _shown, ...entry }: OutboxEntry): OutboxEntry => entry;

/** When Teams may be asked again: not before it says so, else after a while. */
function busyFor(entry: OutboxEntry, notBefore: Instant | undefined, now: Instant, random: Random): number {
  const asked = (notBefore ?? now) - now;
  return asked > 0 ? asked : backOff(entry.attempts, random);
}

/** The message there shows the present state: what was in doubt about it no longer is, and the next starts anew. */
function shownNow(entry: OutboxEntry, shown: string | undefined): OutboxEntry {
  const { stale: _stale, doubts: _doubts, ...rest } = entry;
  return shown === undefined ? rest : { ...rest, shown };
}

function lost(why: 'unreachable' | 'rejected' | 'uncertain'): Settled {
  return {
    sent: { how: 'lost', why },
    change: (entry) => {
      const rest = shownNow(entry, undefined);
      // An update that can't be made leaves the message as it was sent.
      return rest.state === 'pending' ? { ...rest, state: 'failed' } : rest;
    },
  };
}

/** A message that can't be taken away is tried again so often: for three days, in which a Teams or an app may come back. */
const removalWaits = [...uncertainWaits, ...[6, 24, 24, 24].map((hours) => hours * 3_600_000)];

/** It is not in Teams any more, or can't be taken from there: then where it stood need not be kept either. */
function takenBack(how: 'removed' | 'failed'): OutboxChange {
  return ({ ref: _ref, doubts: _doubts, ...entry }) => ({ ...entry, state: how });
}

export const settle = {
  /** What Teams answered to taking a message away (law 15). Twice does no harm, so that a doubt is just tried again. */
  afterRemoval(entry: OutboxEntry, answer: Removal, { now, random }: Omit<At, 'shown'>): Settled {
    if (answer.ok || answer.why === 'gone') return { sent: { how: 'unchanged' }, change: takenBack('removed') };
    if (answer.why === 'later') return later(busyFor(entry, answer.notBefore, now, random), now);
    const wait = removalWaits[entry.doubts ?? 0];
    if (wait === undefined) return { sent: { how: 'lost', why: 'rejected' }, change: takenBack('failed') };
    return doubted(entry, wait, now);
  },

  /** M16: it no longer tells its reader anything. */
  skip: (): Settled => ({ sent: { how: 'skipped' }, change: (one) => ({ ...one, state: 'skipped' }) }),

  /** They are not let in any more: nothing is sent to them, and whoever asked is told so, as of anybody out of reach (U5). */
  leftOut: (entry: OutboxEntry): Settled => (entry.stale === true ? settle.unchanged() : lost('unreachable')),

  /** The update would show what is shown already. */
  unchanged: (): Settled => ({ sent: { how: 'unchanged' }, change: (one) => shownNow(one, undefined) }),

  /** The card could not be made from the present state. The state may change; after some tries it is given up. */
  unmade: (entry: OutboxEntry, now: Instant, random: Random): Settled =>
    entry.attempts < mostTries ? later(backOff(entry.attempts, random), now) : lost('rejected'),

  /** What Teams answered. */
  after(entry: OutboxEntry, answer: Placed, { shown, now, random }: At): Settled {
    if (answer.ok) {
      const { ref } = answer;
      return {
        sent: { how: 'sent', ref },
        change: (one) => ({ ...shownNow(one, shown), state: 'sent', ref, attempts: 0 }),
      };
    }
    switch (answer.why) {
      case 'later':
        return later(busyFor(entry, answer.notBefore, now, random), now);
      case 'uncertain':
        return doubtful(entry, now);
      case 'unheard':
        return unheard(entry, now);
      case 'unreachable':
        return entry.aan === 'thread' ? refusedForNow(entry, now) : lost('unreachable');
      case 'gone':
        return lost('unreachable');
      case 'rejected':
        // Without its root a casusoverleg has no place at all: that is worth asking for again.
        return entry.soort === 'thread' ? refusedForNow(entry, now) : lost('rejected');
    }
  },
};
