import type { Werkminuten } from '../../../domain/basis/instant.ts';

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
