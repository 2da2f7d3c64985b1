import type { UitnodigingEvent } from './events.ts';
import { nextAsked } from './keten.ts';
import type { Gevraagde, Uitnodiging } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { GebiedId } from '../basis/ids.ts';
import { firstStep, type Facts, type Step } from '../casusoverleg/facts.ts';
import { nextAtWork } from '../organisatie/aanwezigheid.ts';
import { persoon } from '../organisatie/personen.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

/** Asked now: the last one of the list, which is never empty. */
export const askedNow = (uitnodiging: Uitnodiging): Gevraagde | undefined => uitnodiging.gevraagd.at(-1);

/** Hands the invitation to the next person, or gives up when nobody is left (U4, U5). */
export function handOn(
  uitnodiging: Uitnodiging,
  gebied: GebiedId,
  waarom: 'geen-antwoord' | 'onbereikbaar',
  facts: Facts,
): readonly UitnodigingEvent[] {
  const next = nextAsked(uitnodiging, gebied, facts);
  if (next === undefined) return [{ type: 'UitnodigingUnanswered', uitnodiging: uitnodiging.id }];
  return [{ type: 'UitnodigingEscalated', uitnodiging: uitnodiging.id, to: next.wie, via: next.via, waarom }];
}

/**
 * When the present person's time is over: vervanger after 2 werkdagen, teamleider after 3, then it is left (U4). Who
 * was asked late, after an outage, has the time of their rung all the same; who got it from a colleague has what is left.
 */
export function handOnAt({ sinds, gevraagd, stappen }: Uitnodiging, { org }: Facts): Instant {
  const { vervanger, teamleider, geenReactie } = org.klokken.uitnodiging;
  const rungs = [vervanger, teamleider, geenReactie];
  const until = rungs[Math.min(stappen, 2)] ?? geenReactie;
  const due = plusWerkminuten(sinds, until, org.kantoor);
  const before = stappen === 0 ? undefined : rungs[Math.min(stappen, 2) - 1];
  const asked = gevraagd.findLast(({ via }) => via !== 'collega');
  if (before === undefined || asked === undefined) return due;
  const own = plusWerkminuten(asked.sinds, Math.max(0, until - before), org.kantoor);
  return own > due ? own : due;
}

/**
 * One reminder per invitation, to whoever is asked when it falls due, moved to a day on which they work (U4, M5).
 * Whoever was asked later than that has only just heard of it.
 */
function reminder(uitnodiging: Uitnodiging, facts: Facts): Step<UitnodigingEvent> | undefined {
  const asked = askedNow(uitnodiging);
  if (asked === undefined || uitnodiging.herinnerd > 0) return undefined;
  const due = plusWerkminuten(uitnodiging.sinds, facts.org.klokken.uitnodiging.herinnering, facts.org.kantoor);
  if (due <= asked.sinds) return undefined;
  const known = persoon(facts.org, asked.wie);
  const at = known === undefined ? due : nextAtWork(known, due, facts.org.kantoor);
  if (at === undefined || at >= handOnAt(uitnodiging, facts) || facts.now >= handOnAt(uitnodiging, facts))
    return undefined;
  return { at, take: () => [{ type: 'UitnodigingReminded', uitnodiging: uitnodiging.id, to: asked.wie }] };
}

/** What the clock does next for this invitation. */
export function uitnodigingStep(
  uitnodiging: Uitnodiging,
  gebied: GebiedId,
  facts: Facts,
): Step<UitnodigingEvent> | undefined {
  if (uitnodiging.status !== 'gevraagd') return undefined;
  return firstStep([
    reminder(uitnodiging, facts),
    { at: handOnAt(uitnodiging, facts), take: () => handOn(uitnodiging, gebied, 'geen-antwoord', facts) },
  ]);
}
