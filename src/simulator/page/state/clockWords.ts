import { text } from '../text.ts';

const zone = 'Europe/Amsterdam';
const time = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const shortDay = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' });
const longDay = new Intl.DateTimeFormat('nl-NL', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const dayNumber = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Amsterdam of an ISO time, as `2026-11-23`. */
export function dayOf(at: string): string {
  return dayNumber.format(new Date(at));
}

/** The day in words: "vandaag", "gisteren" or "maandag 23 november 2026". */
export function dayWords(at: string, now: string): string {
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(at))) / 86_400_000);
  if (days === 0) return text.when.today;
  return days === 1 ? text.when.yesterday : longDay.format(new Date(at));
}

/** Short, for beside a name: "09:10" today, "gisteren 09:10", "ma 23 nov 09:10". */
export function timeWords(at: string, now: string): string {
  const clock = time.format(new Date(at));
  const day = dayWords(at, now);
  if (day === text.when.today) return clock;
  return day === text.when.yesterday ? `${day} ${clock}` : `${shortDay.format(new Date(at))} ${clock}`;
}

/** Complete, for the tooltip: "maandag 23 november 2026 09:10". */
export function fullWords(at: string): string {
  return `${longDay.format(new Date(at))} ${time.format(new Date(at))}`;
}
