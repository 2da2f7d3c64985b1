import { directeurSeat, directeurToAsk } from './directeur.ts';
import type { BemiddelingEvent, KeuzeEvent } from './events.ts';
import { isOpenBemiddeling, type Bemiddeling, type Keuze } from './state.ts';
import type { MandaatId } from '../../basis/ids.ts';
import { firstStep, type Facts, type Step } from '../../casusoverleg/facts.ts';
import { nextKantoortijd } from '../../werktijd/kantoortijd.ts';
import { plusWerkminuten } from '../../werktijd/werkminuten.ts';
import { isAwayFor } from '../ladder.ts';
import { isSpoed, klokOf } from '../level.ts';
import { runningClock } from '../levelClock.ts';
import { lookAgain } from '../lookAgain.ts';
import type { DecidedMandaat } from '../state.ts';
import { atWork, reminderAmong } from '../stepsBeside.ts';
import { weeklyAt } from '../weeklyPing.ts';

/** Being asked as bemiddelaar is an offer of a role, with the reminder and the end that an offer of regie has (R2). */
function asked(mandaat: MandaatId, one: Bemiddeling, facts: Facts): Step<BemiddelingEvent> | undefined {
  const { herinnering, verloopt } = facts.org.klokken.regie;
  const over = plusWerkminuten(one.op, verloopt, facts.org.kantoor);
  const remindAt = atWork(one.wie, plusWerkminuten(one.op, herinnering, facts.org.kantoor), facts);
  const { nr, wie: to } = one;
  const late = one.herinnerd !== undefined || remindAt === undefined || remindAt >= over || facts.now >= over;
  return firstStep<BemiddelingEvent>([
    late ? undefined : { at: remindAt, take: () => [{ type: 'BemiddelaarReminded', mandaat, nr, to }] },
    { at: over, take: () => [{ type: 'BemiddelaarUnanswered', mandaat, nr }] },
  ]);
}

/** Somebody who left brings nobody together: whoever asked hears it at once and may ask somebody else (M12). */
const left = (mandaat: MandaatId, { nr }: Bemiddeling, { now, org }: Facts): Step<BemiddelingEvent> => ({
  at: nextKantoortijd(now, org.kantoor),
  take: () => [{ type: 'BemiddelaarUnanswered', mandaat, nr, waarom: 'weg' }],
});

/** At work: asked once a week how it goes, so that it does not lie still unseen (M12). */
function atIt(
  mandaat: MandaatId,
  one: Extract<Bemiddeling, { status: 'aanvaard' }>,
  facts: Facts,
): Step<BemiddelingEvent> | undefined {
  const first = plusWerkminuten(one.sinds, facts.org.klokken.mandaat.naDirecteur, facts.org.kantoor);
  const at = atWork(one.wie, weeklyAt(first, one.herinnerd, facts), facts);
  const { nr, wie: to } = one;
  return at === undefined ? undefined : { at, take: () => [{ type: 'BemiddelaarReminded', mandaat, nr, to }] };
}

/**
 * Whoever must choose is away, or no longer holds the chair: the one who does is asked at once (M5, M8). Without a
 * directeur who may, nobody is kept waiting for one: the choice lapses and is told to who asked (M7).
 */
function takeOver(mandaat: DecidedMandaat, { nr, directeur }: Keuze, facts: Facts): KeuzeEvent | undefined {
  const may = directeurSeat(mandaat, { directeur }, directeur, facts) !== undefined;
  if (may && !isAwayFor(directeur, isSpoed(mandaat), facts)) return undefined;
  const seat = directeurToAsk(mandaat, facts);
  if (seat === undefined) return { type: 'KeuzeLapsed', mandaat: mandaat.id, nr };
  return seat.to === directeur ? undefined : { type: 'KeuzeAssigned', mandaat: mandaat.id, nr, ...seat };
}

/** The reminders of a mandaat, and then once a week; above the directeur there is nobody (M7, M13). */
function choosing(mandaat: DecidedMandaat, keuze: Keuze, facts: Facts): Step<KeuzeEvent> | undefined {
  const { id } = mandaat;
  const { nr, sinds, directeur, herinnerd, laatstePing } = keuze;
  const { kantoor } = facts.org;
  const moved = takeOver(mandaat, keuze, facts);
  if (moved !== undefined) return { at: nextKantoortijd(facts.now, kantoor), take: () => [moved] };
  const klok = klokOf(mandaat, facts);
  const over = plusWerkminuten(sinds, klok.volgende, kantoor);
  return firstStep<KeuzeEvent>([
    reminderAmong<KeuzeEvent>(klok.herinneringen, {
      clock: runningClock(sinds, kantoor),
      from: 0,
      done: herinnerd,
      to: directeur,
      before: over,
      event: (to, herinnering) => ({ type: 'KeuzeReminded', mandaat: id, nr, to, herinnering }),
      facts,
    }),
    {
      at: weeklyAt(over, laatstePing, facts),
      take: () => [{ type: 'KeuzeStillWaiting', mandaat: id, nr }],
    },
    lookAgain(facts, (then) => takeOver(mandaat, keuze, then) !== undefined),
  ]);
}

/** What the clock does next where parties differ: for the bemiddelaar, or for the directeur who must choose. */
export function verschilStep(mandaat: DecidedMandaat, facts: Facts): Step<BemiddelingEvent | KeuzeEvent> | undefined {
  return firstStep<BemiddelingEvent | KeuzeEvent>([
    ...mandaat.bemiddelingen.map((one) => {
      if (isOpenBemiddeling(one) && !facts.org.personen.has(one.wie)) return left(mandaat.id, one, facts);
      if (one.status === 'gevraagd') return asked(mandaat.id, one, facts);
      return one.status === 'aanvaard' ? atIt(mandaat.id, one, facts) : undefined;
    }),
    ...mandaat.keuzes.map((one) => (one.status === 'open' ? choosing(mandaat, one, facts) : undefined)),
  ]);
}
