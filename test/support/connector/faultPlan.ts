import type { Script } from './script.ts';

/** What can go wrong with one request; the names of Script, and statuses as Teams gives them. */
export type FaultKind = '412' | '429' | '500' | '500 done' | '502' | 'late' | 'lost' | 'twice' | 'hang' | 'reset';

export type FaultPlan = {
  /** What happens to the next request; undefined when nothing goes wrong with it. */
  next(): Script | undefined;
  /** How often each fault was dealt. */
  readonly dealt: ReadonlyMap<FaultKind, number>;
};

/** Numbers from 0 up to 1, the same row for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Deals faults by chance, in the same row for the same seed. `odds` are chances from 0 to 1 per request and add up to 1
 * at most; `latest` is how many milliseconds a late answer may take.
 */
export function faultPlan(given: {
  readonly seed: number;
  readonly odds: Partial<Record<FaultKind, number>>;
  readonly latest?: number;
}): FaultPlan {
  const { seed, odds, latest = 3000 } = given;
  const random = seededRandom(seed);
  const dealt = new Map<FaultKind, number>();

  function scriptOf(kind: FaultKind): Script {
    switch (kind) {
      case '429':
        return { status: 429, headers: { 'retry-after': '1' } };
      case '412':
      case '500':
      case '502':
        return { status: Number(kind) };
      case '500 done':
        return { status: 500, done: true };
      case 'late':
        return { late: Math.ceil(random() * latest) };
      default:
        return kind;
    }
  }

  return {
    dealt,
    next() {
      let left = random();
      for (const [kind, chance] of Object.entries(odds) as [FaultKind, number][]) {
        left -= chance;
        if (left >= 0) continue;
        dealt.set(kind, (dealt.get(kind) ?? 0) + 1);
        return scriptOf(kind);
      }
      return undefined;
    },
  };
}
