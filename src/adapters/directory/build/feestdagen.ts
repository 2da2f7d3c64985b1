import Holidays from 'date-holidays';
import type { Datum } from '../../../domain/basis/instant.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { years } from '../shape/values.ts';

type Choice = Bestand['kantoor']['feestdagen'];

// The library's own rules; names would change with its language.
const goedeVrijdag = 'easter -2';
const bevrijdingsdag = '05-05';

/**
 * The days on which the office is closed, for all years that dates may lie in (law 13). Goede Vrijdag and 5 mei are
 * ordinary days unless the gemeente says otherwise; for statutory terms they always count, but that is another calendar.
 */
export function feestdagen(choice: Choice): ReadonlySet<Datum> {
  const closed = officialDays(choice);
  for (const day of choice.extra) closed.add(day as Datum);
  for (const day of choice.open) closed.delete(day as Datum);
  return closed;
}

function officialDays(choice: Choice): Set<Datum> {
  const calendar = new Holidays('NL', { types: ['public', 'school'] });
  const closed = new Set<Datum>();
  for (let year: number = years.first; year <= years.last; year += 1) {
    for (const { date, type, rule } of calendar.getHolidays(year)) {
      if (type === 'public' || isChosen(choice, rule, year)) closed.add(date.slice(0, 10) as Datum);
    }
  }
  return closed;
}

function isChosen(choice: Choice, rule: string, year: number): boolean {
  if (rule === goedeVrijdag) return choice.goedeVrijdag === 'vrij';
  if (rule !== bevrijdingsdag) return false;
  return choice.bevrijdingsdag === 'vrij' || (choice.bevrijdingsdag === 'lustrum' && year % 5 === 0);
}
