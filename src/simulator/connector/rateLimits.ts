import { Refused } from '../http/refused.ts';

/** Teams' documented limits for one bot: most calls within so many seconds, per conversation and per tenant. */
const limits = {
  send: [
    { most: 7, seconds: 1 },
    { most: 8, seconds: 2 },
    { most: 60, seconds: 30 },
    { most: 1800, seconds: 3600 },
  ],
  read: [{ most: 14, seconds: 1 }],
  tenant: [{ most: 50, seconds: 1 }],
} as const;

/** Counts the bot's calls in real time. Refuses with 429 and Retry-After (seconds); a refused call doesn't count. */
export type RateLimits = { admit(kind: 'send' | 'read', conversation: string): void };

/** `now` is real time in milliseconds. */
export function createRateLimits(now: () => number): RateLimits {
  const calls = new Map<string, number[]>();
  return {
    admit(kind, conversation) {
      const counted = [
        { key: `${kind} ${conversation}`, windows: limits[kind] },
        { key: 'tenant', windows: limits.tenant },
      ];
      const at = now();
      const wait = Math.max(...counted.map(({ key, windows }) => waitFor(calls.get(key) ?? [], windows, at)));
      if (wait > 0) throw new Refused(429, 'TooManyRequests', 'API calls quota exceeded.', retryAfter(wait));
      for (const { key, windows } of counted) calls.set(key, [...within(calls.get(key) ?? [], windows, at), at]);
    },
  };
}

export const unlimited: RateLimits = { admit: () => undefined };

type Window = { readonly most: number; readonly seconds: number };

/** Milliseconds until one more call fits into every window; 0 when it fits now. */
function waitFor(past: readonly number[], windows: readonly Window[], at: number): number {
  return Math.max(
    ...windows.map(({ most, seconds }) => {
      const oldestThatCounts = past.at(-most);
      return oldestThatCounts === undefined ? 0 : Math.max(0, oldestThatCounts + seconds * 1000 - at);
    }),
  );
}

/** The calls that the longest window still counts. */
function within(past: readonly number[], windows: readonly Window[], at: number): readonly number[] {
  const longest = Math.max(...windows.map(({ seconds }) => seconds)) * 1000;
  return past.filter((time) => time > at - longest);
}

const retryAfter = (milliseconds: number) => ({ 'retry-after': String(Math.ceil(milliseconds / 1000)) });
