import type { Datum } from '../basis/instant.ts';
import { addDays, weekdagVan } from './datum.ts';

/**
 * Last day of a statutory term: one that ends on a Saturday, a Sunday or a recognised holiday ends on the next day that
 * is none of these (Algemene termijnenwet, art. 1 and 3). `erkend` holds those holidays, which are not the office's own.
 */
export function einddatum(datum: Datum, erkend: ReadonlySet<Datum>): Datum {
  const weekdag = weekdagVan(datum);
  const free = weekdag === 'za' || weekdag === 'zo' || erkend.has(datum);
  return free ? einddatum(addDays(datum, 1), erkend) : datum;
}
