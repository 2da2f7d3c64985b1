import { zetelAfter, type Zetel } from './ladder.ts';
import { levelClock, type LevelClock } from './levelClock.ts';
import type { Mandaat } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import type { Mandaatklok } from '../organisatie/organisatie.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

export type AtBeslisser = Extract<Mandaat, { status: 'bij-beslisser' }>;
type Levelled = Extract<Mandaat, { status: 'bij-beslisser' | 'bij-aanvrager' }>;
export type NextLevel = { readonly zetel: Zetel; readonly at: Instant };

export const isSpoed = ({ verzoek }: Pick<Mandaat, 'verzoek'>): boolean => verzoek.spoed !== undefined;

/** The times of a level, which are shorter with spoed (M5). */
export const klokOf = (mandaat: Pick<Mandaat, 'verzoek'>, { org }: Facts): Mandaatklok =>
  isSpoed(mandaat) ? org.klokken.mandaat.spoed : org.klokken.mandaat.normaal;

/** The clock of the present level (M4). */
export const clockOf = (mandaat: Levelled, { org }: Facts): LevelClock =>
  levelClock(mandaat, mandaat.niveau.sinds, org.kantoor);

/** When this level's time is over, late warnings apart. */
export const levelOver = (mandaat: AtBeslisser, facts: Facts): Instant | undefined =>
  clockOf(mandaat, facts).momentOf(klokOf(mandaat, facts).volgende);

/** Whom a request goes to when this level's time is over, and when; undefined when nobody is left (M5, M7). */
export function nextLevel(mandaat: AtBeslisser, facts: Facts): NextLevel | undefined {
  const zetel = zetelAfter(mandaat, mandaat.niveau.trede, facts);
  const due = levelOver(mandaat, facts);
  if (zetel === undefined || due === undefined) return undefined;
  return { zetel, at: afterWarning(due, mandaat.niveau.waarschuwing?.bezorgd, facts) };
}

/** When a step that is due may be taken: not before its warning was there long enough, as far as it was delivered (M5). */
export function afterWarning(due: Instant, delivered: Instant | undefined, { org }: Facts): Instant {
  if (delivered === undefined) return due;
  const warned = plusWerkminuten(delivered, org.klokken.mandaat.waarschuwingVooraf, org.kantoor);
  return warned > due ? warned : due;
}
