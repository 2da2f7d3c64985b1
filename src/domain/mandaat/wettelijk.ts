import type { MandaatEvent } from './events.ts';
import { nextZetel, searchFor, tredeAbove, type Zoektocht } from './ladder.ts';
import { clockOf, klokOf, levelOver, nextLevel } from './level.ts';
import { lookAgain } from './lookAgain.ts';
import type { Mandaat, Verzoek } from './state.ts';
import { isWaiting, type WaitingMandaat } from './waiting.ts';
import type { Datum, Instant } from '../basis/instant.ts';
import { firstStep, type Facts, type Step } from '../casusoverleg/facts.ts';
import type { Organisatie, Trede } from '../organisatie/organisatie.ts';
import { einddatum } from '../werktijd/einddatum.ts';
import { kalenderdag } from '../werktijd/kalenderdag.ts';
import { nextKantoortijd } from '../werktijd/kantoortijd.ts';
import { datumVan, opening } from '../werktijd/werkdag.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

type TermijnStep = Step<MandaatEvent>;
type Levelled = Extract<Mandaat, { status: 'bij-beslisser' | 'bij-aanvrager' }>;
type Sport = { readonly trede: Trede; readonly over: Instant };

/** The last day of the statutory term of a request, as the law counts it; undefined when it has none (law 12). */
export const termijnEinde = ({ wettelijk }: Pick<Verzoek, 'wettelijk'>, org: Organisatie): Datum | undefined =>
  wettelijk && einddatum(wettelijk, org.erkendeFeestdagen);

/** When the highest rung's time would be over, if nobody answered on the way; rungs are skipped as then they would be. */
function climb(search: Zoektocht, { trede, over }: Sport, volgende: number, { org }: Facts): Instant {
  const above = tredeAbove(trede);
  const zetel = above && nextZetel(above, search, { now: over, org });
  if (zetel === undefined) return over;
  const next = { trede: zetel.trede, over: plusWerkminuten(over, volgende, org.kantoor) };
  return climb({ ...search, bezocht: [...search.bezocht, zetel.beslisser] }, next, volgende, { now: over, org });
}

/** When the present level would be over; a vraag is taken to be answered now, and what is late to happen now. */
function presentOver(mandaat: Levelled, facts: Facts): Instant {
  const { now, org } = facts;
  if (mandaat.status === 'bij-beslisser') {
    const due = nextLevel(mandaat, facts)?.at ?? levelOver(mandaat, facts) ?? now;
    return due > now ? due : nextKantoortijd(now, org.kantoor);
  }
  const left = klokOf(mandaat, facts).volgende - clockOf(mandaat, facts).usedAt(now);
  return plusWerkminuten(now, Math.max(0, left), org.kantoor);
}

/** Whether the last internal step would only end after the statutory term (law 12); where no step is left: now does. */
export function endsTooLate(mandaat: Mandaat, facts: Facts): boolean {
  const einde = termijnEinde(mandaat.verzoek, facts.org);
  if (einde === undefined || !isWaiting(mandaat)) return false;
  return datumVan(lastMoment(mandaat, facts), facts.org.kantoor) > einde;
}

function lastMoment(mandaat: WaitingMandaat, facts: Facts): Instant {
  if (mandaat.status === 'bij-extern' || mandaat.status === 'geen-beslisser') return facts.now;
  const over = presentOver(mandaat, facts);
  return climb(searchFor(mandaat), { trede: mandaat.niveau.trede, over }, klokOf(mandaat, facts).volgende, facts);
}

/** The same for a request that is about to be asked of a first beslisser. */
export function wouldEndTooLate(verzoek: Verzoek, search: Zoektocht, trede: Trede, facts: Facts): boolean {
  const { now, org } = facts;
  const einde = termijnEinde(verzoek, org);
  if (einde === undefined) return false;
  const { volgende } = klokOf({ verzoek }, facts);
  const end = climb(search, { trede, over: plusWerkminuten(now, volgende, org.kantoor) }, volgende, facts);
  return datumVan(end, org.kantoor) > einde;
}

/**
 * During a vraag the end moves on with every minute; it is looked at when the vraag is asked and then once a day, at
 * opening, so that a tick in between finds nothing that was not due.
 */
function seenFrom(mandaat: Levelled, facts: Facts): Facts {
  if (mandaat.status === 'bij-beslisser') return facts;
  const today = opening(datumVan(facts.now, facts.org.kantoor), facts.org.kantoor);
  const asked = mandaat.vraag.op;
  const looked = today <= facts.now && today > asked ? today : asked;
  return { ...facts, now: looked < facts.now ? looked : facts.now };
}

/** Aanvrager and regiehouder are told once that the ladder ends too late, as soon as that becomes so (law 12). */
function ladderWarning(mandaat: WaitingMandaat, facts: Facts): TermijnStep | undefined {
  if (mandaat.termijnGemeld.length > 0) return undefined;
  if (mandaat.status !== 'bij-beslisser' && mandaat.status !== 'bij-aanvrager') return undefined;
  if (!endsTooLate(mandaat, seenFrom(mandaat, facts))) return lookAgain(facts, (then) => endsTooLate(mandaat, then));
  const at = nextKantoortijd(facts.now, facts.org.kantoor);
  return { at, take: () => [{ type: 'MandaatTermijnWarned', mandaat: mandaat.id, waarom: 'ladder' }] };
}

/** The opening of the last office day before this one. */
function openingBefore(einde: Datum, { org: { kantoor } }: Facts): Instant {
  let dag = kalenderdag(kalenderdag(einde, kantoor).vorige, kantoor);
  while (!dag.werkdag) dag = kalenderdag(dag.vorige, kantoor);
  return dag.van;
}

/** And once more a werkdag before the term ends, when no step is left within it; not to who asked later than that. */
function lastWarning(mandaat: WaitingMandaat, einde: Datum, facts: Facts): TermijnStep | undefined {
  const { now, org } = facts;
  const eve = openingBefore(einde, facts);
  if (mandaat.termijnGemeld.includes('nadert') || mandaat.gevraagd >= eve) return undefined;
  const next = mandaat.status === 'bij-beslisser' ? nextLevel(mandaat, facts)?.at : undefined;
  if (next !== undefined && datumVan(next, org.kantoor) <= einde) return undefined;
  const at = eve > now ? eve : nextKantoortijd(now, org.kantoor);
  return { at, take: () => [{ type: 'MandaatTermijnWarned', mandaat: mandaat.id, waarom: 'nadert' }] };
}

/** What the clock does about the statutory term, beside the internal one (law 12). */
export function termijnStep(mandaat: WaitingMandaat, facts: Facts): TermijnStep | undefined {
  const einde = termijnEinde(mandaat.verzoek, facts.org);
  if (einde === undefined) return undefined;
  return firstStep([lastWarning(mandaat, einde, facts), ladderWarning(mandaat, facts)]);
}
