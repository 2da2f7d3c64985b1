import type { Datum, Instant } from '../basis/instant.ts';
import { addDays } from '../werktijd/datum.ts';
import { isoWeek, maandagVan } from '../werktijd/isoWeek.ts';
import type { IsoWeek } from '../werktijd/isoWeek.ts';
import { kalenderdag } from '../werktijd/kalenderdag.ts';
import type { Kantoor } from '../werktijd/kantoor.ts';
import { datumVan } from '../werktijd/werkdag.ts';

/** The week that a digest is about: from `van` up to but not including `tot`; before it the week it is compared with. */
export type Digestperiode = {
  readonly week: IsoWeek;
  /** Monday 00:00 local of the week before; also since when figures are needed from the store. */
  readonly vorigeVan: Instant;
  readonly van: Instant;
  readonly tot: Instant;
};

/** The last week that is over: what the weekly digest is about (D1). */
export function completedWeek(now: Instant, kantoor: Kantoor): Digestperiode {
  const maandag = maandagVan(datumVan(now, kantoor));
  return periode(addDays(maandag, -7), kalenderdag(maandag, kantoor).begin, kantoor);
}

/** The present week until now, this very moment included: what `digest` on demand is about. */
export function runningWeek(now: Instant, kantoor: Kantoor): Digestperiode {
  return periode(maandagVan(datumVan(now, kantoor)), (now + 1) as Instant, kantoor);
}

function periode(maandag: Datum, tot: Instant, kantoor: Kantoor): Digestperiode {
  const { begin: van } = kalenderdag(maandag, kantoor);
  const { begin: vorigeVan } = kalenderdag(addDays(maandag, -7), kantoor);
  return { week: isoWeek(van, kantoor), vorigeVan, van, tot };
}
