import type { Facts } from './facts.ts';
import type { Refusal } from './refusal.ts';
import type { Datum } from '../basis/instant.ts';
import { addDays } from '../werktijd/datum.ts';
import { datumVan } from '../werktijd/werkdag.ts';

/** How far ahead a day may be named, in calendar days; further than this is a slip of the pen. */
const horizon = 366;

/** Why a day can't be named as one that is still to come; undefined for today up to a year from now. */
export function notAhead(day: Datum, { now, org }: Facts): Refusal | undefined {
  const today = datumVan(now, org.kantoor);
  if (day < today) return 'date-in-past';
  return day > addDays(today, horizon) ? 'date-too-far' : undefined;
}
