import type { UitvoeringEvent, Uitvoeringsreden } from './events.ts';
import { isUnderway, uitvoerderNow, type OpenUitvoering, type Uitvoerder, type Uitvoeringstrede } from './state.ts';
import { contactOf, uitvoerderAbove, uitvoerderInstead, type Kandidaat } from './who.ts';
import type { Instant } from '../../basis/instant.ts';
import type { MandaatId } from '../../basis/ids.ts';
import { firstStep, type Facts, type Step } from '../../casusoverleg/facts.ts';
import type { Casusoverleg } from '../../casusoverleg/state.ts';
import { addDays } from '../../werktijd/datum.ts';
import { momentOp } from '../../werktijd/kalenderdag.ts';
import { nextKantoortijd } from '../../werktijd/kantoortijd.ts';
import { plusWerkminuten } from '../../werktijd/werkminuten.ts';
import { isAwayFor } from '../ladder.ts';
import { afterWarning, isSpoed, klokOf } from '../level.ts';
import { runningClock } from '../levelClock.ts';
import { lookAgain } from '../lookAgain.ts';
import type { DecidedMandaat } from '../state.ts';
import { reminderAmong } from '../stepsBeside.ts';
import { weeklyAt } from '../weeklyPing.ts';

type UitvoeringStep = Step<UitvoeringEvent>;
type Run = {
  readonly mandaat: DecidedMandaat;
  readonly uitvoering: OpenUitvoering;
  readonly asked: Uitvoerder;
};

/** The event that asks somebody, or says that nobody is there to ask. */
export function assign(
  mandaat: MandaatId,
  kandidaat: Kandidaat | undefined,
  waarom: Uitvoeringsreden,
): UitvoeringEvent {
  if (kandidaat === undefined) return { type: 'UitvoeringWithoutContact', mandaat };
  const { wie: to, trede, vervangt } = kandidaat;
  return { type: 'UitvoeringAssigned', mandaat, to, trede, vervangt, waarom };
}

/** While they are at it the clock stands still until the morning after the day they named. */
function clockStart(uitvoering: OpenUitvoering, { org: { kantoor } }: Facts): Instant {
  const { sinds } = uitvoering;
  if (uitvoering.status !== 'in-uitvoering') return nextKantoortijd(sinds, kantoor);
  const morning = momentOp(addDays(uitvoering.klaarOp, 1), kantoor.van, kantoor);
  return nextKantoortijd(morning > sinds ? morning : sinds, kantoor);
}

/** Warning, then the next rung, which waits until the warning was delivered long enough before (M5). */
function escalation(run: Run, next: Kandidaat, start: Instant, facts: Facts): UitvoeringStep | undefined {
  const { mandaat, uitvoering, asked } = run;
  const { volgende, waarschuwing } = klokOf(mandaat, facts);
  if (uitvoering.waarschuwing === undefined) {
    const at = plusWerkminuten(start, volgende - waarschuwing, facts.org.kantoor);
    return { at, take: () => [{ type: 'UitvoeringWarned', mandaat: mandaat.id, to: asked.wie }] };
  }
  if (uitvoering.waarschuwing.bezorgd === undefined) return undefined;
  return { at: stepAt(run, start, facts), take: () => [assign(mandaat.id, next, 'wacht-te-lang')] };
}

/** Whom it goes to when this person's time is over, and when; undefined when nobody is left or the clock stands still. */
export function nextUitvoering(
  mandaat: DecidedMandaat,
  facts: Facts,
): { readonly trede: Uitvoeringstrede; readonly at: Instant } | undefined {
  const { uitvoering } = mandaat;
  const asked = isUnderway(uitvoering) ? uitvoerderNow(uitvoering) : undefined;
  if (!isUnderway(uitvoering) || asked === undefined) return undefined;
  const start = clockStart(uitvoering, facts);
  const next = facts.now < start ? undefined : uitvoerderAbove(uitvoering, isSpoed(mandaat), facts);
  return next && { trede: next.trede, at: stepAt({ mandaat, uitvoering, asked }, start, facts) };
}

/** When the next rung is asked: when the time is over, and the warning was there long enough (M5). */
function stepAt({ mandaat, uitvoering }: Run, start: Instant, facts: Facts): Instant {
  const due = plusWerkminuten(start, klokOf(mandaat, facts).volgende, facts.org.kantoor);
  return afterWarning(due, uitvoering.waarschuwing?.bezorgd, facts);
}

function reminder(run: Run, start: Instant, before: Instant, facts: Facts): UitvoeringStep | undefined {
  return reminderAmong<UitvoeringEvent>(klokOf(run.mandaat, facts).herinneringen, {
    clock: runningClock(start, facts.org.kantoor),
    from: 0,
    done: run.uitvoering.herinnerd,
    to: run.asked.wie,
    before,
    event: (to, nr) => ({ type: 'UitvoeringReminded', mandaat: run.mandaat.id, to, nr }),
    facts,
  });
}

function underway(casus: Casusoverleg, run: Run, facts: Facts): UitvoeringStep | undefined {
  const { mandaat, uitvoering, asked } = run;
  const spoed = isSpoed(mandaat);
  const start = clockStart(uitvoering, facts);
  const gone = !facts.org.personen.has(asked.wie);
  // Until the day that they named nobody is asked, but for who left the gemeente.
  if (facts.now < start && !gone) return { at: start, take: () => [] };
  const instead = (then: Facts): Kandidaat | undefined =>
    isAwayFor(asked.wie, spoed, then) ? uitvoerderInstead(casus, uitvoering, spoed, then) : undefined;
  const takesOver = instead(facts);
  if (takesOver !== undefined)
    return {
      at: nextKantoortijd(facts.now, facts.org.kantoor),
      take: () => [assign(mandaat.id, takesOver, 'afwezig')],
    };
  if (gone) return nobodyLeft(run, nextKantoortijd(facts.now, facts.org.kantoor), facts);
  const { volgende, waarschuwing } = klokOf(mandaat, facts);
  const next = uitvoerderAbove(uitvoering, spoed, facts);
  const over = plusWerkminuten(start, volgende, facts.org.kantoor);
  const warnAt = plusWerkminuten(start, volgende - waarschuwing, facts.org.kantoor);
  return firstStep<UitvoeringEvent>([
    reminder(run, start, next === undefined ? over : warnAt, facts),
    next === undefined ? weekly(run, over, facts) : escalation(run, next, start, facts),
    lookAgain(facts, (then) => instead(then) !== undefined),
    next === undefined ? lookAgain(facts, (then) => uitvoerderAbove(uitvoering, spoed, then) !== undefined) : undefined,
  ]);
}

const weekly = ({ mandaat, uitvoering }: Omit<Run, 'asked'>, first: Instant, facts: Facts): UitvoeringStep => ({
  at: weeklyAt(first, uitvoering.laatstePing, facts),
  take: () => [{ type: 'UitvoeringStillWaiting', mandaat: mandaat.id }],
});

/** Who was asked has left and nobody comes in their place: that is said at once, and then once a week (M7, M11). */
const nobodyLeft = ({ mandaat, uitvoering }: Omit<Run, 'asked'>, now: Instant, facts: Facts): UitvoeringStep => ({
  at: uitvoering.laatstePing === undefined ? now : weeklyAt(uitvoering.laatstePing, uitvoering.laatstePing, facts),
  take: () => [{ type: 'UitvoeringWithoutContact', mandaat: mandaat.id }],
});

/** The domein has nobody to ask: somebody is looked for every morning, and once a week it is said (M7, M11). */
function withoutContact(casus: Casusoverleg, run: Omit<Run, 'asked'>, facts: Facts): UitvoeringStep | undefined {
  const { mandaat, uitvoering } = run;
  const found = (then: Facts): Kandidaat | undefined => contactOf(uitvoering.domein, casus.aanleiding.gebied, then);
  const now = found(facts);
  if (now !== undefined)
    return { at: nextKantoortijd(facts.now, facts.org.kantoor), take: () => [assign(mandaat.id, now, 'gevraagd')] };
  const first = plusWerkminuten(uitvoering.sinds, facts.org.klokken.mandaat.naDirecteur, facts.org.kantoor);
  return firstStep<UitvoeringEvent>([weekly(run, first, facts), lookAgain(facts, (then) => found(then) !== undefined)]);
}

/** What the clock does next for an execution: the same reminders, and the ladder of the executing domein (M11). */
export function uitvoeringStep(casus: Casusoverleg, mandaat: DecidedMandaat, facts: Facts): UitvoeringStep | undefined {
  const { uitvoering } = mandaat;
  if (!isUnderway(uitvoering)) return undefined;
  const asked = uitvoerderNow(uitvoering);
  return asked === undefined
    ? withoutContact(casus, { mandaat, uitvoering }, facts)
    : underway(casus, { mandaat, uitvoering, asked }, facts);
}
