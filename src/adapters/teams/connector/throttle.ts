import type { Instant } from '../../../domain/basis/instant.ts';
import type { RealClock } from '../../../ports/clock.ts';
import type { Wait } from '../wait.ts';

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

/**
 * Calls don't all take as long to arrive: one that left in time can reach Teams within the window of the ones before.
 * So much later, in milliseconds, a call goes than the windows ask.
 */
export const slack = 250;

/** Longer than this a message doesn't wait in the process but in the outbox, where a restart finds it. In ms. */
const patience = 2500;
/** The widest window, in milliseconds and in calls: nothing before it matters. */
const longest = 3_600_000;
const most = 1800;

export type Throttle = {
  /** Resolves when a call may go now; `notBefore` (real time) when that would take longer than its patience. */
  admit(kind: 'write' | 'read', conversation: string): Promise<{ readonly notBefore: Instant } | undefined>;
};

/** Without a share nothing goes; so much later, in milliseconds, it is looked at again. */
const noShareWait = 1000;

/** How many requests a second this process may make in the tenant, now; all instances together keep to Teams' limit. */
export type Share = () => number;

export const wholeTenant: Share = () => windows.tenant[0].count;

/**
 * Keeps to Teams' limits before Teams has to say so. Knows only the calls of this process: of a thread no other process
 * sends at the same time, and of the tenant it keeps to its own share.
 */
export function createThrottle(clock: RealClock, wait: Wait, share: Share = wholeTenant): Throttle {
  const admitted = new Map<string, Instant[]>();
  let calls = 0;

  function timesOf(key: string): Instant[] {
    const times = admitted.get(key) ?? [];
    admitted.set(key, times);
    return times;
  }

  function tenantFreeAt(now: Instant): number {
    const count = share();
    return count === 0 ? now + noShareWait : freeAt(timesOf('tenant'), [{ ...windows.tenant[0], count }]);
  }

  function record(key: string, now: Instant): void {
    const times = timesOf(key);
    times.push(now);
    if (times.length > most) times.shift();
  }

  /** Once in a while, so that threads of long ago don't stay in memory. */
  function tidy(now: Instant): void {
    calls += 1;
    if (calls % 1000 === 0) forgetBefore(admitted, (now - longest) as Instant);
  }

  return {
    admit: async (kind, conversation) => {
      const key = `${kind} ${conversation}`;
      const started = clock.now();
      for (;;) {
        const now = clock.now();
        const free = Math.max(freeAt(timesOf(key), windows[kind]), tenantFreeAt(now)) as Instant;
        if (free <= now) {
          record(key, now);
          record('tenant', now);
          tidy(now);
          return undefined;
        }
        if (free - started > patience) return { notBefore: free };
        await wait(free - now);
      }
    },
  };
}

/** First moment at which one more call keeps within every window; `times` ascend. */
function freeAt(times: readonly Instant[], limits: readonly Window[]): number {
  return Math.max(0, ...limits.map(({ count, ms }) => (times.at(-count) ?? -Infinity) + ms + slack));
}

function forgetBefore(admitted: Map<string, Instant[]>, limit: Instant): void {
  for (const [key, times] of admitted) {
    const kept = times.filter((at) => at > limit);
    if (kept.length === 0) admitted.delete(key);
    else admitted.set(key, kept);
  }
}
