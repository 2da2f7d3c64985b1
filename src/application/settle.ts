import type { Sent } from './outbox.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { OutboxEntry } from '../ports/casusStore.ts';
import type { Random } from '../ports/clock.ts';
import type { Removal } from '../ports/messenger.ts';
import type { Placed } from './placing.ts';

/** What came of one sending, and what that makes of its outbox entry as it is stored by then. */
type OutboxChange = (entry: OutboxEntry) => OutboxEntry;
export type Settled = {
  readonly sent: Sent;
  readonly change: OutboxChange;
  /** Whether the thread is still there is to be seen, by making its root anew whatever it shows. */
  readonly tryRoot?: true;
};

type At = {
  readonly shown: string;
  readonly now: Instant;
  readonly random: Random;
  /** Whether Teams takes no new message of anybody, or did so until a while ago. */
  readonly isSilent: () => boolean;
  readonly isJustBack: () => boolean;
};

/** After a passing fault: 1, 2, 4 … seconds, at most a minute, with jitter, as Teams asks. Whole milliseconds. */
export function backOff(attempts: number, random: Random): number {
  const base = Math.min(60_000, 1000 * 2 ** attempts);
  return Math.round(base / 2 + (base / 2) * ((random.bytes(1)[0] ?? 0) / 255));
}

const anHour = 3_600_000;

/** When nobody knows whether a message arrived, it is tried again rarely, and in the end given up with a log line. */
const uncertainWaits = [30_000, 120_000, 600_000, anHour];

/**
 * While Teams takes nothing of anybody it says nothing about this one message, nor about its reader, who would be passed
 * over and told to be out of reach. Then it goes on for four days more, ever less often: 1, 2, 4, 8, 8 … hours.
 */
const silentWaits = [1, 2, 4, ...Array.from({ length: 11 }, () => 8)].map((hours) => hours * anHour);

/** Without its root a casusoverleg has no place at all: for three days more it is asked for, and people are told. */
const rootWaits = Array.from({ length: 12 }, () => 6 * anHour);

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
  const settled = later(threadWait, now);
  return entry.soort === 'thread' ? { ...settled, sent: { how: 'refused' } } : { ...settled, tryRoot: true };
}

/** Later again, with one doubt more. */
function doubted(entry: OutboxEntry, wait: number, now: Instant): Settled {
  const { sent, change } = later(wait, now);
  return { sent, change: (one) => ({ ...change(one), doubts: (entry.doubts ?? 0) + 1 }) };
}

/** After so many doubts more than usual; undefined when it is this message that Teams fails at. */
function outageWait(after: number, { isSilent, isJustBack }: At): number | undefined {
  if (isSilent()) return silentWaits[after];
  // The silence brought it this far. Had it to arrive at once now, it would be lost to the first doubt after an outage.
  return after > 0 && after < silentWaits.length && isJustBack() ? anHour : undefined;
}

/** Nobody knows whether it arrived. Each time it is tried again it may arrive twice, so that is counted apart. */
function doubtful(entry: OutboxEntry, at: At): Settled {
  const { now } = at;
  const doubts = entry.doubts ?? 0;
  const after = doubts - uncertainWaits.length;
  const wait = uncertainWaits[doubts] ?? outageWait(after, at);
  if (wait !== undefined) return doubted(entry, wait, now);
  const rootWait = entry.soort === 'thread' ? rootWaits[after] : undefined;
  if (rootWait === undefined) return lost('uncertain');
  return { ...doubted(entry, rootWait, now), sent: { how: 'refused' } };
}

/** Nobody knows whether the update was made, nor what is shown; making it again does no harm. */
function unheard(entry: OutboxEntry, { now, isSilent }: At): Settled {
  const doubts = entry.doubts ?? 0;
  const wait = unheardWaits[doubts] ?? unheardRest;
  const goesOn = doubts < mostUnheard || isSilent();
  const { sent, change } = goesOn ? doubted(entry, wait, now) : lost('uncertain');
  return { sent, change: (one) => withoutShown(change(one)) };
}

/** The root, which has to be made anew in Teams: only that tells that somebody deleted the thread (C7). */
export const triedAnew = (root: OutboxEntry, now: Instant): OutboxEntry => ({
  ...withoutShown(root),
  stale: true,
  notBefore: root.stale === true ? root.notBefore : now,
});

const withoutShown = ({ shown: _shown, ...entry }: OutboxEntry): OutboxEntry => entry;

/** When Teams may be asked again: not before it says so, else after a while. */
function busyFor(entry: OutboxEntry, notBefore: Instant | undefined, now: Instant, random: Random): number {
  const asked = (notBefore ?? now) - now;
  return asked > 0 ? asked : backOff(entry.attempts, random);
}

/** The message there shows the present state: what was in doubt about it no longer is, and the next starts anew. */
function shownNow(entry: OutboxEntry, shown: string | undefined): OutboxEntry {
  const { stale: _stale, doubts: _doubts, unmade: _unmade, ...rest } = entry;
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
const removalWaits = [...uncertainWaits, ...[6, 24, 24, 24].map((hours) => hours * anHour)];

/** It is not in Teams any more, or can't be taken from there: then where it stood need not be kept either. */
function takenBack(how: 'removed' | 'failed'): OutboxChange {
  return ({ ref: _ref, doubts: _doubts, ...entry }) => ({ ...entry, state: how });
}

export const settle = {
  /** What Teams answered to taking a message away (law 15). Twice does no harm, so that a doubt is just tried again. */
  afterRemoval(entry: OutboxEntry, answer: Removal, { now, random, isSilent }: Omit<At, 'shown'>): Settled {
    if (answer.ok || answer.why === 'gone') return { sent: { how: 'unchanged' }, change: takenBack('removed') };
    if (answer.why === 'later') return later(busyFor(entry, answer.notBefore, now, random), now);
    const goesOn = answer.why === 'uncertain' && isSilent();
    const wait = removalWaits[entry.doubts ?? 0] ?? (goesOn ? 24 * anHour : undefined);
    if (wait === undefined) return { sent: { how: 'lost', why: 'rejected' }, change: takenBack('failed') };
    return doubted(entry, wait, now);
  },

  /** M16: it no longer tells its reader anything. */
  skip: (): Settled => ({ sent: { how: 'skipped' }, change: (one) => ({ ...one, state: 'skipped' }) }),

  /** They are not let in any more: nothing is sent to them, and whoever asked is told so, as of anybody out of reach (U5). */
  leftOut: (entry: OutboxEntry): Settled => (entry.stale === true ? settle.unchanged() : lost('unreachable')),

  /** The update would show what is shown already. */
  unchanged: (): Settled => ({ sent: { how: 'unchanged' }, change: (one) => shownNow(one, undefined) }),

  /**
   * The card could not be made from the present state. The state may change; after some tries it is given up, but for
   * the root. Counted apart: how often Teams was busy before says nothing about it.
   */
  unmade(entry: OutboxEntry, now: Instant, random: Random): Settled {
    const tries = entry.unmade ?? 0;
    if (tries >= mostTries) return entry.soort === 'thread' ? refusedForNow(entry, now) : lost('rejected');
    const { sent, change } = later(backOff(tries, random), now);
    return { sent, change: (one) => ({ ...change(one), unmade: tries + 1 }) };
  },

  /** What Teams answered. */
  after(entry: OutboxEntry, answer: Placed, at: At): Settled {
    const { shown, now, random } = at;
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
        return doubtful(entry, at);
      case 'unheard':
        return unheard(entry, at);
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
