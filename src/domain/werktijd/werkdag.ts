import type { Datum, Instant, Werkminuten } from '../basis/instant.ts';
import { kalenderdag, kalenderdagVan } from './kalenderdag.ts';
import type { Kantoor } from './kantoor.ts';

/** The local calendar day in which a moment lies. */
export const datumVan = (at: Instant, kantoor: Kantoor): Datum => kalenderdagVan(at, kantoor).datum;

/** Whether the office is open on this day: one of its days of the week, and no holiday (law 13). */
export const isWerkdag = (datum: Datum, kantoor: Kantoor): boolean => kalenderdag(datum, kantoor).werkdag;

/** When the office opens on this day, or would open were it a working day. */
export const opening = (datum: Datum, kantoor: Kantoor): Instant => kalenderdag(datum, kantoor).van;

/** Office minutes in one werkdag, counted on the wall clock (M5). */
export function werkdagMinuten({ van, tot }: Kantoor): Werkminuten {
  return (minuteOfDay(tot) - minuteOfDay(van)) as Werkminuten;
}

function minuteOfDay(uur: string): number {
  const [uren = NaN, minuten = NaN] = uur.split(':').map(Number);
  return uren * 60 + minuten;
}
