import { isAwayFor, searchFor, nextZetel, seatOf, zetelAfter, zetelInstead, type Zetel } from './ladder.ts';
import { lookAgain } from './lookAgain.ts';
import { clockOf, isSpoed, klokOf, levelOver, nextLevel, type AtBeslisser, type NextLevel } from './level.ts';
import { termijnStep } from './wettelijk.ts';
import type { MandaatEvent } from './events.ts';
import { bevoegdAt, entryNow } from './register.ts';
import { seat } from './request.ts';
import { externStep, moveStep, reminderAmong, remindersAhead, vraagStep } from './stepsBeside.ts';
import { isWaiting, type WaitingMandaat } from './waiting.ts';
import { weeklyPing } from './weeklyPing.ts';
import type { Mandaat } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { PersonId } from '../basis/ids.ts';
import { firstStep, type Facts, type Step } from '../casusoverleg/facts.ts';
import type { Registerregel, Trede } from '../organisatie/organisatie.ts';
import { nextAtWork } from '../organisatie/aanwezigheid.ts';
import { persoon } from '../organisatie/personen.ts';
import { addDays } from '../werktijd/datum.ts';
import { momentOp } from '../werktijd/kalenderdag.ts';
import { datumVan } from '../werktijd/werkdag.ts';
import { nextKantoortijd } from '../werktijd/kantoortijd.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

type WithoutBeslisser = Extract<Mandaat, { status: 'geen-beslisser' }>;
type MandaatStep = Step<MandaatEvent>;

type TakeOver = { readonly zetel: Zetel | undefined; readonly waarom: 'afwezig' | 'gevraagd' };

/** The next rung where somebody sits who is bevoegd under this entry. */
function bevoegdAfter(mandaat: Mandaat, trede: Trede, regel: Registerregel, facts: Facts): Zetel | undefined {
  const next = zetelAfter(mandaat, trede, facts);
  return next === undefined || bevoegdAt(regel, next.trede) ? next : bevoegdAfter(mandaat, next.trede, regel, facts);
}

/**
 * Who takes over from a beslisser who is away now, or whom the directory no longer gives that seat, so that a request
 * never lies with somebody who may not decide it (M5, M8). They are asked at once, on the same clock. The same when
 * the entry of the register ended: it goes to who is bevoegd now, or to nobody, which starter and beheerder hear.
 */
function takeOver(mandaat: AtBeslisser, facts: Facts): TakeOver | undefined {
  const { beslisser, trede } = mandaat.niveau;
  const regel = entryNow(mandaat, facts);
  if (regel === undefined) return { zetel: undefined, waarom: 'gevraagd' };
  if (!bevoegdAt(regel, trede)) return { zetel: bevoegdAfter(mandaat, trede, regel, facts), waarom: 'gevraagd' };
  const away = isAwayFor(beslisser, isSpoed(mandaat), facts);
  const seated = seatOf(mandaat, beslisser, facts) !== undefined;
  if (!away && seated) return undefined;
  const zetel = zetelInstead(mandaat, trede, facts);
  // Who is away and still has the seat keeps it while nobody else is left; who lost it decides nothing any more.
  return zetel === undefined && seated ? undefined : { zetel, waarom: away ? 'afwezig' : 'gevraagd' };
}

/** Warning, then the step, which waits until the warning was delivered long enough before (M5). */
function escalation(mandaat: AtBeslisser, next: NextLevel, facts: Facts): MandaatStep | undefined {
  const { niveau, id } = mandaat;
  if (niveau.waarschuwing === undefined) {
    const at = warnAt(mandaat, facts);
    return at && { at, take: () => [{ type: 'MandaatWarned', mandaat: id, to: niveau.beslisser }] };
  }
  if (niveau.waarschuwing.bezorgd === undefined) return undefined;
  return { at: next.at, take: () => [seat(id, next.zetel, 'wacht-te-lang')] };
}

const warnAt = (mandaat: AtBeslisser, facts: Facts): Instant | undefined => {
  const { volgende, waarschuwing } = klokOf(mandaat, facts);
  return clockOf(mandaat, facts).momentOf(volgende - waarschuwing);
};

/** Nobody is left above: the directeur is pinged once a week, anyone else is reported as "geen beslisser" (M7). */
function endOfLadder(mandaat: AtBeslisser, facts: Facts): MandaatStep | undefined {
  const due = levelOver(mandaat, facts);
  if (due === undefined) return undefined;
  if (mandaat.niveau.trede === 'directeur') return weeklyPing(mandaat, due, facts);
  return { at: due, take: () => [{ type: 'MandaatWithoutBeslisser', mandaat: mandaat.id }] };
}

/** Per beslisser and level, by the clock and by hand together; one warning comes on top (M6). */
export const mostReminders = 2;

/** Number of the reminder that this beslisser would get next at this level; undefined when none is to come. */
export function nextReminder(mandaat: AtBeslisser, facts: Facts): number | undefined {
  const from = clockOf(mandaat, facts).usedAt(mandaat.niveau.beslisserSinds);
  const ahead = remindersAhead(klokOf(mandaat, facts).herinneringen, { done: mandaat.niveau.herinnerd, from });
  return ahead[0]?.nr;
}

function reminder(mandaat: AtBeslisser, before: Instant | undefined, facts: Facts): MandaatStep | undefined {
  const { niveau, id } = mandaat;
  if (niveau.gepord >= mostReminders) return undefined;
  const clock = clockOf(mandaat, facts);
  const step = reminderAmong<MandaatEvent>(klokOf(mandaat, facts).herinneringen, {
    clock,
    from: clock.usedAt(niveau.beslisserSinds),
    done: niveau.herinnerd,
    to: niveau.beslisser,
    before,
    event: (to: PersonId, nr: number) => ({ type: 'MandaatReminded', mandaat: id, to, nr }),
    facts,
  });
  return afterPostponing(step, mandaat, before, facts);
}

/** "Ik kom hierop terug": a reminder waits until the day after, and never comes on top of the warning (M3). */
function afterPostponing(
  step: MandaatStep | undefined,
  { niveau }: AtBeslisser,
  before: Instant | undefined,
  facts: Facts,
): MandaatStep | undefined {
  const { kantoor } = facts.org;
  if (step === undefined || niveau.terug === undefined || datumVan(step.at, kantoor) > niveau.terug) return step;
  const known = persoon(facts.org, niveau.beslisser);
  const morning = momentOp(addDays(niveau.terug, 1), kantoor.van, kantoor);
  const at = known === undefined ? nextKantoortijd(morning, kantoor) : nextAtWork(known, morning, kantoor);
  return at === undefined || (before !== undefined && at >= before) ? undefined : { ...step, at };
}

function atBeslisser(mandaat: AtBeslisser, facts: Facts): MandaatStep | undefined {
  const instead = takeOver(mandaat, facts);
  if (instead !== undefined) {
    const at = nextKantoortijd(facts.now, facts.org.kantoor);
    return { at, take: () => [seat(mandaat.id, instead.zetel, instead.waarom)] };
  }
  const next = nextLevel(mandaat, facts);
  const { trede } = mandaat.niveau;
  return firstStep<MandaatEvent>([
    reminder(mandaat, next === undefined ? levelOver(mandaat, facts) : warnAt(mandaat, facts), facts),
    next === undefined ? endOfLadder(mandaat, facts) : escalation(mandaat, next, facts),
    lookAgain(facts, (then) => takeOver(mandaat, then) !== undefined),
    next === undefined ? lookAgain(facts, (then) => zetelAfter(mandaat, trede, then) !== undefined) : undefined,
  ]);
}

/** Looks again for somebody who can decide; meanwhile one ping a week (M7). */
function withoutBeslisser(mandaat: WithoutBeslisser, facts: Facts): MandaatStep | undefined {
  const found = (then: Facts): Zetel | undefined => {
    const regel = entryNow(mandaat, then);
    if (regel === undefined) return undefined;
    if (mandaat.niveau === undefined) return nextZetel(firstRung(regel), searchFor(mandaat), then);
    // From the same rung on, where somebody may sit by now who was not asked.
    const { trede } = mandaat.niveau;
    const zetel = nextZetel(trede, searchFor(mandaat), then);
    return zetel === undefined || bevoegdAt(regel, zetel.trede) ? zetel : bevoegdAfter(mandaat, trede, regel, then);
  };
  const zetel = found(facts);
  if (zetel !== undefined)
    return { at: nextKantoortijd(facts.now, facts.org.kantoor), take: () => [seat(mandaat.id, zetel, 'gevraagd')] };
  const firstPing = plusWerkminuten(mandaat.sinds, facts.org.klokken.mandaat.naDirecteur, facts.org.kantoor);
  return firstStep<MandaatEvent>([
    weeklyPing(mandaat, firstPing, facts),
    lookAgain(facts, (then) => found(then) !== undefined),
  ]);
}

const firstRung = ({ route }: Registerregel): Trede =>
  route === 'staand' || route === 'extern' ? 'teamleider' : route;

/** What the clock does next for this request: exactly one thing, at one moment (M5). */
export function mandaatStep(mandaat: Mandaat, facts: Facts): MandaatStep | undefined {
  if (!isWaiting(mandaat)) return undefined;
  return firstStep<MandaatEvent>([moveStep(mandaat, facts), termijnStep(mandaat, facts), whereItWaits(mandaat, facts)]);
}

function whereItWaits(mandaat: WaitingMandaat, facts: Facts): MandaatStep | undefined {
  switch (mandaat.status) {
    case 'bij-beslisser':
      return atBeslisser(mandaat, facts);
    case 'bij-aanvrager':
      return vraagStep(mandaat, mandaat.vraag, facts);
    case 'bij-extern':
      return externStep(mandaat, facts);
    case 'geen-beslisser':
      return withoutBeslisser(mandaat, facts);
  }
}
