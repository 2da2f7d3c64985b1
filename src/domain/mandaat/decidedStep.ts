import type { MandaatEvent } from './events.ts';
import type { DecidedMandaat } from './state.ts';
import { uitvoeringStep } from './uitvoering/step.ts';
import { verschilStep } from './verschil/step.ts';
import { firstStep, type Facts, type Step } from '../casusoverleg/facts.ts';
import type { Casusoverleg } from '../casusoverleg/state.ts';

/** What the clock does next after the decision: one thing at a time, for who carries it out or who settles (M11-M13). */
export const decidedStep = (
  casus: Casusoverleg,
  mandaat: DecidedMandaat,
  facts: Facts,
): Step<MandaatEvent> | undefined =>
  firstStep<MandaatEvent>([uitvoeringStep(casus, mandaat, facts), verschilStep(mandaat, facts)]);
