import { Temporal } from 'temporal-polyfill';
import type { Datum, Instant } from '../../../domain/basis/instant.ts';
import type { Nu } from '../../views.ts';
import { getal } from './getal.ts';

export const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
export const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const local = (at: Instant, nu: Nu) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(nu.kantoor.zone);
const weekdag = (day: Temporal.PlainDate) => weekdagen[day.dayOfWeek - 1] ?? '';
const dagEnMaand = (day: Temporal.PlainDate) => `${day.day} ${maanden[day.month - 1] ?? ''}`;
const klok = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });

function dagdeel(hour: number): string {
  if (hour < 6) return 'vannacht';
  if (hour < 12) return 'vanochtend';
  return hour < 18 ? 'vanmiddag' : 'vanavond';
}

/** "23 november", with the year when that is another one. */
function datum(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return day.year === today.year ? dagEnMaand(day) : `${dagEnMaand(day)} ${day.year}`;
}

/**
 * What is past: "23 november 09:10". What is to come: "vanmiddag 14:00", "vrijdag 10:00", beyond a week the date alone.
 * A card is read days after it was made, so it never says "gisteren" or "morgen".
 */
export function moment(at: Instant, nu: Nu): string {
  const then = local(at, nu);
  const day = then.toPlainDate();
  const today = local(nu.now, nu).toPlainDate();
  if (at <= nu.now) return `${datum(day, today)} ${klok(then)}`;
  const { days } = today.until(day);
  if (days === 0) return `${dagdeel(then.hour)} ${klok(then)}`;
  return days < 7 ? `${weekdag(day)} ${klok(then)}` : datum(day, today);
}

/** "3 november"; for "sinds …". */
export const dag = (at: Instant, nu: Nu): string => datum(local(at, nu).toPlainDate(), local(nu.now, nu).toPlainDate());

/** "maandag 23 november 2026 om 09:10", for what is read aloud. */
export function volledigMoment(at: Instant, nu: Nu): string {
  const then = local(at, nu);
  return `${weekdag(then.toPlainDate())} ${dagEnMaand(then.toPlainDate())} ${then.year} om ${klok(then)}`;
}

/** A calendar day in full: "vrijdag 27 november 2026". */
export function volledigeDatum(datum: Datum): string {
  const day = Temporal.PlainDate.from(datum);
  return `${weekdag(day)} ${dagEnMaand(day)} ${day.year}`;
}

const halves = (value: number) => Math.round(value * 2) / 2;

/** Office minutes in words: "40 minuten", "1,5 uur", "1 werkdag", "2,5 werkdagen". `werkdag` is in minutes. */
export function werktijd(minuten: number, werkdag: number): string {
  if (minuten >= werkdag) {
    const dagen = halves(minuten / werkdag);
    return `${getal(dagen)} ${dagen < 2 ? 'werkdag' : 'werkdagen'}`;
  }
  return uren(minuten);
}

/** Minutes on the wall clock in words: "40 minuten", "3 uur", "2 dagen". */
export const kloktijd = (minuten: number): string =>
  minuten < 48 * 60 ? uren(minuten) : `${getal(halves(minuten / 1440))} dagen`;

function uren(minuten: number): string {
  if (minuten >= 60) return `${getal(halves(minuten / 60))} uur`;
  if (minuten < 1) return 'minder dan een minuut';
  const heel = Math.floor(minuten);
  return heel === 1 ? '1 minuut' : `${heel} minuten`;
}

/** "vrijdag 27 november": a day that is named in advance. */
export function datumWoord(datum: Datum): string {
  const day = Temporal.PlainDate.from(datum);
  return `${weekdag(day)} ${dagEnMaand(day)}`;
}

/** "van donderdag 24 december 2026 tot en met zaterdag 2 januari 2027", or "op vrijdag 27 november 2026". */
export const periode = (van: Datum, tot: Datum): string =>
  van === tot ? `op ${volledigeDatum(van)}` : `van ${volledigeDatum(van)} tot en met ${volledigeDatum(tot)}`;
