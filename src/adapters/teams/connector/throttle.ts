import type { Instant } from '../../../domain/basis/instant.ts';
import type { RealClock } from '../../../ports/clock.ts';
import type { Wait } from '../wait.ts';
import { steadyTime } from './steadyTime.ts';

/** At most `count` calls in any `ms` milliseconds. */
type Window = { readonly count: number; readonly ms: number };

/** What Teams allows one bot in one thread, and one app in one tenant. */
export const windows = {
  write: [
    { count: 7, ms: 1000 },
    { count: 8, ms: 2000 },
    { count: 60, ms: 30_000 },
    { count: 1800, ms: 3_600_000 },
  ],
  read: [{ count: 14, ms: 1000 }],
  tenant: [{ count: 50, ms: 1000 }],
} as const satisfies Record<string, readonly Window[]>;

/** Longer than this a message doesn't wait in the process but in the outbox, where a restart finds it. In ms. */
const patience = 2500;
/** The widest window, in milliseconds and in calls: nothing before it matters. */
const longest = 3_600_000;
const most = 1800;
/** Longer than any request takes: what left before a window by so much has arrived before it. In ms. */
const longestRequest = 15_000;
/** Before so many answers nobody knows what the shortest time is, and a call may have arrived when it was answered. */
const enoughAnswers = 100;
/** So often it is looked whether a call that is still under way has been answered. In ms. */
const lookAgain = 20;

export type Admission =
  /** The call may go now; one of the two is to be told when it is over: whether Teams answered, whatever it said, or not. */
  | { readonly ok: true; readonly answered: () => void; readonly failed: () => void }
  /** It would take longer than its patience; `notBefore` is real time. */
  | { readonly ok: false; readonly notBefore: Instant };

export type Throttle = {
  /** Resolves as soon as a call may go. */
  admit(kind: 'write' | 'read', conversation: string): Promise<Admission>;
};

/** One call that went, in steady time; `answered` is Infinity while it is under way. */
type Call = { readonly sent: number; answered: number };

/** Without a share nothing goes; so much later, in milliseconds, it is looked at again. */
const noShareWait = 1000;

/** How many requests a second this process may make in the tenant, now; all instances together keep to Teams' limit. */
export type Share = () => number;

export const wholeTenant: Share = () => windows.tenant[0].count;

/**
 * Keeps to Teams' limits before Teams has to say so. Knows only the calls of this process: of a thread no other process
 * sends at the same time, and of the tenant it keeps to its own share.
 *
 * Teams counts a call when it arrives, and not all take as long. When it came there nobody tells us, but it was no later
 * than its answer, less the shortest time in which a call ever came back. So a call goes when that is a whole window ago
 * for enough of those before it, and what was not answered yet counts as still to come. As the next one needs at least
 * as long to arrive, no window at Teams' side ever holds more than its count, and waiting costs what calls differ in
 * time, not a margin that fits the worst of them. All of it is measured in steady time: after a clock that was set back an
 * hour nothing would go for an hour, and the shortest time would lie below zero from then on.
 */
export function createThrottle(clock: RealClock, wait: Wait, share: Share = wholeTenant): Throttle {
  const admitted = new Map<string, Call[]>();
  const steady = steadyTime(clock);
  let calls = 0;
  let answers = 0;
  let shortest = Infinity;

  function callsOf(key: string): Call[] {
    const known = admitted.get(key) ?? [];
    admitted.set(key, known);
    return known;
  }

  /** First moment at which one more call keeps within the window, or at which to look again. */
  function freeAt(key: string, { count, ms }: Window, now: number): number {
    const arrived = arrivals(callsOf(key), now - ms, answers < enoughAnswers ? 0 : shortest);
    const [freeing] = arrived.slice(-count);
    if (freeing === undefined || arrived.length < count) return now;
    return Number.isFinite(freeing) ? freeing + ms : now + lookAgain;
  }

  function tenantFreeAt(now: number): number {
    const count = share();
    return count === 0 ? now + noShareWait : freeAt('tenant', { ...windows.tenant[0], count }, now);
  }

  function go(key: string, now: number): Extract<Admission, { ok: true }> {
    const call: Call = { sent: now, answered: Infinity };
    for (const each of [key, 'tenant']) {
      const known = callsOf(each);
      known.push(call);
      if (known.length > most) known.shift();
    }
    tidy(now);
    // It may have arrived until now. What failed here at once says nothing about how long a call takes.
    const failed = (): void => void (call.answered = steady());
    const answered = (): void => {
      failed();
      answers += 1;
      shortest = Math.min(shortest, call.answered - now);
    };
    return { ok: true, answered, failed };
  }

  /** Once in a while, so that threads of long ago don't stay in memory. */
  function tidy(now: number): void {
    calls += 1;
    if (calls % 1000 === 0) forgetBefore(admitted, now - longest);
  }

  return {
    admit: async (kind, conversation) => {
      const key = `${kind} ${conversation}`;
      const started = steady();
      for (;;) {
        const now = steady();
        const free = Math.max(...windows[kind].map((window) => freeAt(key, window, now)), tenantFreeAt(now));
        if (free <= now) return go(key, now);
        if (free - started > patience) return { ok: false, notBefore: (clock.now() + free - now) as Instant };
        await wait(free - now);
      }
    },
  };
}

/** Latest moments at which calls came to Teams after `since`, in order; Infinity for what may still have to. */
function arrivals(calls: readonly Call[], since: number, shortest: number): readonly number[] {
  const found: number[] = [];
  // Those before it are many, and none of them can count any more.
  const first = calls.findLastIndex(({ sent }) => sent < since - longestRequest) + 1;
  for (const { answered } of calls.slice(first)) {
    const arrived = answered - (answered === Infinity ? 0 : shortest);
    if (arrived > since) found.push(arrived);
  }
  return found.sort((a, b) => a - b);
}

function forgetBefore(admitted: Map<string, Call[]>, limit: number): void {
  for (const [key, calls] of admitted) {
    const kept = calls.filter(({ sent }) => sent > limit);
    if (kept.length === 0) admitted.delete(key);
    else admitted.set(key, kept);
  }
}
