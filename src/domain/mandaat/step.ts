import { isAwayFor, searchFor, nextZetel, zetelAfter, zetelInstead, type Zetel } from './ladder.ts';
import { levelClock, type LevelClock } from './levelClock.ts';
import type { MandaatEvent } from './events.ts';
import { registerregel } from './register.ts';
import { seat } from './request.ts';
import { externStep, reminderAmong, vraagStep } from './stepsBeside.ts';
import { isWaiting, type WaitingMandaat } from './waiting.ts';
import type { Mandaat, Niveau } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { PersonId } from '../basis/ids.ts';
import { firstStep, type Facts, type Step } from '../casusoverleg/facts.ts';
import { nextAbsence } from '../organisatie/aanwezigheid.ts';
import type { Mandaatklok } from '../organisatie/organisatie.ts';
import { persoon } from '../organisatie/personen.ts';
import { nextKantoortijd } from '../werktijd/kantoortijd.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

type AtBeslisser = Extract<Mandaat, { status: 'bij-beslisser' }>;
type WithoutBeslisser = Extract<Mandaat, { status: 'geen-beslisser' }>;
type MandaatStep = Step<MandaatEvent>;

const isSpoed = (mandaat: Mandaat): boolean => mandaat.verzoek.spoed !== undefined;

export const klokOf = (mandaat: Mandaat, { org }: Facts): Mandaatklok =>
  isSpoed(mandaat) ? org.klokken.mandaat.spoed : org.klokken.mandaat.normaal;

/** Whom a request goes to when this level's time is over, and when; undefined when nobody is left (M5, M7). */
export function nextLevel(
  mandaat: AtBeslisser,
  facts: Facts,
): { readonly zetel: Zetel; readonly at: Instant } | undefined {
  const zetel = zetelAfter(mandaat, mandaat.niveau.trede, facts);
  const due = clockOf(mandaat, facts).momentOf(klokOf(mandaat, facts).volgende);
  if (zetel === undefined || due === undefined) return undefined;
  const delivered = mandaat.niveau.waarschuwing?.bezorgd;
  const vooraf = facts.org.klokken.mandaat.waarschuwingVooraf;
  const warned = delivered === undefined ? due : plusWerkminuten(delivered, vooraf, facts.org.kantoor);
  return { zetel, at: warned > due ? warned : due };
}

const clockOf = (mandaat: AtBeslisser, { org }: Facts): LevelClock =>
  levelClock(mandaat, mandaat.niveau.sinds, org.kantoor);

/** A beslisser who is or will be away too long makes room at once (M5); the level clock goes on. */
function absence(mandaat: AtBeslisser, { niveau }: { niveau: Niveau }, facts: Facts): MandaatStep | undefined {
  const known = persoon(facts.org, niveau.beslisser);
  const away = isAwayFor(niveau.beslisser, isSpoed(mandaat), facts);
  if (!away) {
    const at = known && nextAbsence(known, facts.now, { spoed: isSpoed(mandaat) }, facts.org.kantoor);
    return at === undefined ? undefined : { at, take: () => [] };
  }
  const instead = zetelInstead(mandaat, niveau.trede, facts);
  if (instead === undefined) return undefined;
  return { at: nextKantoortijd(facts.now, facts.org.kantoor), take: () => [seat(mandaat.id, instead, 'afwezig')] };
}

/** Warning, then the step, which waits until the warning was delivered long enough before (M5). */
function escalation(
  mandaat: AtBeslisser,
  facts: Facts,
): { warnAt: Instant | undefined; step: MandaatStep | undefined } {
  const { niveau, id } = mandaat;
  const next = nextLevel(mandaat, facts);
  if (next === undefined) return { warnAt: undefined, step: undefined };
  const klok = klokOf(mandaat, facts);
  const warnAt = clockOf(mandaat, facts).momentOf(klok.volgende - klok.waarschuwing);
  if (warnAt === undefined) return { warnAt, step: undefined };
  if (niveau.waarschuwing === undefined)
    return { warnAt, step: { at: warnAt, take: () => [{ type: 'MandaatWarned', mandaat: id, to: niveau.beslisser }] } };
  if (niveau.waarschuwing.bezorgd === undefined) return { warnAt, step: undefined };
  return { warnAt, step: { at: next.at, take: () => [seat(id, next.zetel, 'wacht-te-lang')] } };
}

/** Nobody is left above: the directeur is pinged once a week, anyone else is reported as "geen beslisser" (M7). */
function endOfLadder(mandaat: AtBeslisser, facts: Facts): MandaatStep | undefined {
  if (nextLevel(mandaat, facts) !== undefined) return undefined;
  const due = clockOf(mandaat, facts).momentOf(klokOf(mandaat, facts).volgende);
  if (due === undefined) return undefined;
  if (mandaat.niveau.trede !== 'directeur')
    return { at: due, take: () => [{ type: 'MandaatWithoutBeslisser', mandaat: mandaat.id }] };
  return weeklyPing(mandaat, due, facts);
}

function weeklyPing(mandaat: WaitingMandaat, first: Instant, { org }: Facts): MandaatStep {
  const { laatstePing } = mandaat;
  const at =
    laatstePing === undefined ? first : plusWerkminuten(laatstePing, org.klokken.mandaat.naDirecteur, org.kantoor);
  return { at, take: () => [{ type: 'MandaatStillWaiting', mandaat: mandaat.id }] };
}

function atBeslisser(mandaat: AtBeslisser, facts: Facts): MandaatStep | undefined {
  const { niveau, id } = mandaat;
  const { warnAt, step } = escalation(mandaat, facts);
  const clock = clockOf(mandaat, facts);
  const reminder = reminderAmong(klokOf(mandaat, facts).herinneringen, {
    clock,
    from: clock.usedAt(niveau.beslisserSinds),
    done: niveau.herinnerd,
    to: niveau.beslisser,
    before: warnAt,
    event: (to: PersonId, nr: number) => ({ type: 'MandaatReminded', mandaat: id, to, nr }),
    facts,
  });
  return firstStep([absence(mandaat, { niveau }, facts), reminder, step, endOfLadder(mandaat, facts)]);
}

/** Looks again for somebody who can decide; meanwhile one ping a week (M7). */
function withoutBeslisser(mandaat: WithoutBeslisser, facts: Facts): MandaatStep | undefined {
  const route = registerregel(facts.org, mandaat.register)?.route;
  const from = route === undefined || route === 'staand' || route === 'extern' ? 'teamleider' : route;
  const zetel = mandaat.niveau
    ? zetelAfter(mandaat, mandaat.niveau.trede, facts)
    : nextZetel(from, searchFor(mandaat), facts);
  if (zetel !== undefined)
    return { at: nextKantoortijd(facts.now, facts.org.kantoor), take: () => [seat(mandaat.id, zetel, 'gevraagd')] };
  const firstPing = plusWerkminuten(mandaat.sinds, facts.org.klokken.mandaat.naDirecteur, facts.org.kantoor);
  return weeklyPing(mandaat, firstPing, facts);
}

/** What the clock does next for this request: exactly one thing, at one moment (M5). */
export function mandaatStep(mandaat: Mandaat, facts: Facts): MandaatStep | undefined {
  if (!isWaiting(mandaat)) return undefined;
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
