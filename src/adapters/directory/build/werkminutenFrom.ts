import type { Werkminuten } from '../../../domain/basis/instant.ts';

/** Minutes between two local wall clock times, `HH:MM`, on one day. */
export function minutesBetween(van: string, tot: string): number {
  return minutesOf(tot) - minutesOf(van);
}

/**
 * Reads a duration such as `2 werkdagen`, `4 uur` or `90 minuten` as office minutes. `werkdag` is the number of office
 * minutes in one day (M5). Throws a RangeError on any other text, because the shape of the file has been checked.
 */
export function werkminutenFrom(text: string, werkdag: number): Werkminuten {
  const [count, unit] = text.split(' ');
  const minutes = { werkdag, werkdagen: werkdag, uur: 60, minuut: 1, minuten: 1 }[unit ?? ''];
  if (minutes === undefined) throw new RangeError(`not a duration: ${text}`);
  return (Number(count) * minutes) as Werkminuten;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
