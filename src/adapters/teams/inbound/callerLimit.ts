import type { Instant } from '../../../domain/basis/instant.ts';
import type { PersonId } from '../../../domain/basis/ids.ts';
import type { RealClock } from '../../../ports/clock.ts';

/** At once at most `burst`, and after that one more every `every` milliseconds. */
type Allowance = { readonly burst: number; readonly every: number };

/**
 * What one person may ask of the bot. `turn`: whoever opens a chat or channel has Teams ask for each card in it, some
 * twenty, perhaps twice, and nobody clicks twice a second for long. `form`: sending what was typed, which takes time; it
 * has an allowance of its own, so that a form is not refused for what went before it.
 */
export const allowances = {
  turn: { burst: 60, every: 500 },
  form: { burst: 10, every: 3000 },
} as const satisfies Record<string, Allowance>;

/** Milliseconds of real time in which somebody is told at most once, in the chat and in the log. */
const tellEvery = 60_000;
/** People remembered. Their number is bounded by the tenant, but an activity may name any id. */
const mostKept = 5000;
const room = 500;

type Pressed = { readonly spent: Record<keyof typeof allowances, Instant>; told: Instant | undefined };

export type CallerLimit = {
  /** Counts one request; undefined when it may go on. `tell` says that this person was not told lately. */
  press(person: PersonId, kind: keyof typeof allowances): { readonly tell: boolean } | undefined;
};

/**
 * A token bucket per person, before the store is touched. Each is kept as the moment at which it is full again, which
 * takes one number. In this process only: behind several, somebody may do as many times as much, which is still little.
 */
export function createCallerLimit(clock: RealClock, kept = new Map<PersonId, Pressed>()): CallerLimit {
  /** Whoever could do everything again is as good as unknown. */
  function forget(now: Instant): void {
    for (const [person, { spent, told }] of kept)
      if (Math.max(spent.turn, spent.form, (told ?? 0) + tellEvery) <= now) kept.delete(person);
    // Who came first goes first; that only ever lets somebody do more. Some room at once, so as not to look at each call.
    for (const person of kept.keys()) {
      if (kept.size <= mostKept - room) return;
      kept.delete(person);
    }
  }

  return {
    press: (person, kind) => {
      const now = clock.now();
      const pressed = kept.get(person) ?? { spent: { turn: now, form: now }, told: undefined };
      if (!kept.has(person)) {
        if (kept.size >= mostKept) forget(now);
        kept.set(person, pressed);
      }
      const { burst, every } = allowances[kind];
      const next = (Math.max(pressed.spent[kind], now) + every) as Instant;
      if (next - now <= burst * every) {
        pressed.spent[kind] = next;
        return undefined;
      }
      const tell = pressed.told === undefined || now - pressed.told >= tellEvery;
      if (tell) pressed.told = now;
      return { tell };
    },
  };
}
