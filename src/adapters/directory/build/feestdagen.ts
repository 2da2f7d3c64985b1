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
 * ordinary days unless the gemeente says otherwise.
 */
export function feestdagen(choice: Choice): ReadonlySet<Datum> {
  const closed = officialDays(choice);
  for (const day of choice.extra) closed.add(day as Datum);
  for (const day of choice.open) closed.delete(day as Datum);
  return closed;
}

/**
 * The recognised holidays of the Algemene termijnenwet, on which no statutory term ends (law 12, 13): the public ones,
 * Goede Vrijdag and 5 mei, whatever the gemeente chose for its office.
 */
export const erkendeFeestdagen = (): ReadonlySet<Datum> =>
  (erkend ??= new Set(
    holidays()
      .filter(isErkend)
      .map(({ datum }) => datum),
  ));
let erkend: ReadonlySet<Datum> | undefined;

type Holiday = { readonly datum: Datum; readonly year: number; readonly open: boolean; readonly rule: string };

/** Public holidays, and those on which offices are `open` unless they choose not to be. */
const holidays = (): readonly Holiday[] => (calendar ??= readCalendar());
let calendar: readonly Holiday[] | undefined;

function readCalendar(): readonly Holiday[] {
  const nl = new Holidays('NL', { types: ['public', 'school'] });
  const all = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
  return all.flatMap((year) =>
    nl.getHolidays(year).map(({ date, type, rule }) => ({
      datum: date.slice(0, 10) as Datum,
      year,
      open: type !== 'public',
      rule,
    })),
  );
}

const isErkend = ({ open, rule }: Holiday): boolean => !open || rule === goedeVrijdag || rule === bevrijdingsdag;

const officialDays = (choice: Choice): Set<Datum> =>
  new Set(
    holidays()
      .filter((one) => !one.open || isChosen(choice, one))
      .map(({ datum }) => datum),
  );

function isChosen(choice: Choice, { rule, year }: Holiday): boolean {
  if (rule === goedeVrijdag) return choice.goedeVrijdag === 'vrij';
  if (rule !== bevrijdingsdag) return false;
  return choice.bevrijdingsdag === 'vrij' || (choice.bevrijdingsdag === 'lustrum' && year % 5 === 0);
}
