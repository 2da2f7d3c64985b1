import { Temporal } from 'temporal-polyfill';
import type { Datum, Instant } from '../basis/instant.ts';
import { addDays } from './datum.ts';
import { kalenderdag } from './kalenderdag.ts';
import type { Kantoor } from './kantoor.ts';
import { nextWerkdag } from './kantoortijd.ts';
import { datumVan } from './werkdag.ts';

/** A week as offices number it: Monday to Sunday (ISO 8601). Around New Year `jaar` differs from the calendar's. */
export type IsoWeek = { readonly jaar: number; readonly nummer: number };

/** The ISO week in which a moment lies, in the office's zone. */
export function isoWeek(at: Instant, kantoor: Kantoor): IsoWeek {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(datumVan(at, kantoor));
  if (yearOfWeek === undefined || weekOfYear === undefined) throw new RangeError('only the ISO calendar numbers weeks');
  return { jaar: yearOfWeek, nummer: weekOfYear };
}

/** A week as it sorts: `2026-W48`. */
export function weekNaam(at: Instant, kantoor: Kantoor): string {
  const { jaar, nummer } = isoWeek(at, kantoor);
  return `${jaar}-W${String(nummer).padStart(2, '0')}`;
}

/** Monday of the week in which a day lies. */
export function maandagVan(datum: Datum): Datum {
  return addDays(datum, 1 - Temporal.PlainDate.from(datum).dayOfWeek);
}

/**
 * The first office day from Monday of the week in which `at` lies; in a later week when that whole week is closed.
 * Throws KantoorNooitOpen.
 */
export function eersteWerkdagVanWeek(at: Instant, kantoor: Kantoor): Datum {
  const maandag = kalenderdag(maandagVan(datumVan(at, kantoor)), kantoor);
  return maandag.werkdag ? maandag.datum : nextWerkdag(maandag, kantoor).datum;
}
