import { Temporal } from 'temporal-polyfill';
import type { Datum } from '../basis/instant.ts';
import { weekdagen } from './kantoor.ts';
import type { Weekdag } from './kantoor.ts';

/** The day that lies `dagen` calendar days later; negative goes back. */
export function addDays(datum: Datum, dagen: number): Datum {
  return Temporal.PlainDate.from(datum).add({ days: dagen }).toString() as Datum;
}

/** Day of the week of a calendar day. */
export function weekdagVan(datum: Datum): Weekdag {
  const weekdag = weekdagen[Temporal.PlainDate.from(datum).dayOfWeek - 1];
  if (weekdag === undefined) throw new RangeError(`a week has seven days, and ${datum} is on none of them`);
  return weekdag;
}
