import { Temporal } from 'temporal-polyfill';
import type { Datum } from '../basis/instant.ts';
import { weekdagen } from './kantoor.ts';
import type { Weekdag } from './kantoor.ts';

/** The day that lies `dagen` calendar days later; negative goes back. */
export function addDays(datum: Datum, dagen: number): Datum {
  return Temporal.PlainDate.from(datum).add({ days: dagen }).toString() as Datum;
}

/** The calendar day of a year, month and day of the month; undefined when there is no such day. */
export function datumOf(jaar: number, maand: number, dag: number): Datum | undefined {
  try {
    return Temporal.PlainDate.from({ year: jaar, month: maand, day: dag }, { overflow: 'reject' }).toString() as Datum;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Calendar days from one day to another; negative when the other comes first. */
export const daysBetween = (van: Datum, tot: Datum): number => Temporal.PlainDate.from(van).until(tot).days;

/** Day of the week of a calendar day. */
export function weekdagVan(datum: Datum): Weekdag {
  const weekdag = weekdagen[Temporal.PlainDate.from(datum).dayOfWeek - 1];
  if (weekdag === undefined) throw new RangeError(`a week has seven days, and ${datum} is on none of them`);
  return weekdag;
}
