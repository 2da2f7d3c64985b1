import type { Instant } from '../basis/instant.ts';
import type { Organisatie } from '../organisatie/organisatie.ts';

/** What a decision needs besides the state: the moment, and the gemeente as it is then. */
export type Facts = { readonly now: Instant; readonly org: Organisatie };

/**
 * The next thing that the clock will do by itself for one invitation, offer or request. The same value answers
 * "when is something due" and "what is done then", so the two can never differ.
 */
export type Step<Event> = { readonly at: Instant; readonly take: () => readonly Event[] };

/** The earliest of some steps. */
export function firstStep<Event>(steps: readonly (Step<Event> | undefined)[]): Step<Event> | undefined {
  return steps.reduce<Step<Event> | undefined>(
    (first, step) => (step !== undefined && (first === undefined || step.at < first.at) ? step : first),
    undefined,
  );
}
