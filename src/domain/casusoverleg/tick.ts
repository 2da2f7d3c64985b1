import type { Gebeurtenis } from './events.ts';
import { firstStep, type Facts, type Step } from './facts.ts';
import type { Casusoverleg } from './state.ts';
import { actieStep } from '../actie/step.ts';
import type { Instant } from '../basis/instant.ts';
import { bewaarStep } from '../bewaren/termijn.ts';
import { decidedStep } from '../mandaat/decidedStep.ts';
import { mandaatStep } from '../mandaat/step.ts';
import { regieStep } from '../regie/step.ts';
import { uitnodigingStep } from '../uitnodiging/step.ts';
import { isKantoortijd, nextKantoortijd } from '../werktijd/kantoortijd.ts';

/**
 * What the clock does next, one step for each invitation, offer, request and actie (M5); of what is closed, that it is
 * not kept for ever (law 15).
 */
function steps(casus: Casusoverleg, facts: Facts): readonly (Step<Gebeurtenis> | undefined)[] {
  if (casus.status !== 'open') return [bewaarStep(casus, facts)];
  return [
    ...[...casus.uitnodigingen.values()].map((one) => uitnodigingStep(one, casus.aanleiding.gebied, facts)),
    regieStep(casus.regie, facts),
    ...[...casus.mandaten.values()].map((one) =>
      one.status === 'besloten' ? decidedStep(casus, one, facts) : mandaatStep(one, facts),
    ),
    ...[...casus.acties.values()].map((one) => actieStep(casus, one, facts)),
  ];
}

/**
 * Time passes: every invitation, offer, request and actie takes at most one step, also after an outage, and nothing happens
 * outside office hours (M5, M6).
 */
export function tick(casus: Casusoverleg, facts: Facts): readonly Gebeurtenis[] {
  if (!isKantoortijd(facts.now, facts.org.kantoor)) return [];
  return steps(casus, facts).flatMap((step) => (step !== undefined && step.at <= facts.now ? step.take() : []));
}

/** When the clock must look at this casusoverleg again; always in office time, undefined when nothing runs. */
export function nextDue(casus: Casusoverleg, facts: Facts): Instant | undefined {
  const first = firstStep(steps(casus, facts));
  if (first === undefined) return undefined;
  return first.at > facts.now ? first.at : nextKantoortijd(facts.now, facts.org.kantoor);
}
