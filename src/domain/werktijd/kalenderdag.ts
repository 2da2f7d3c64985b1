import { Temporal } from 'temporal-polyfill';
import type { Datum, Instant } from '../basis/instant.ts';
import { addDays, weekdagVan } from './datum.ts';
import type { Kantoor, Weekdag } from './kantoor.ts';

/** One local day. `van` to `tot` are the office hours it has, or would have were it a working day. */
export type Kalenderdag = {
  readonly datum: Datum;
  /** Local midnight at both ends; a DST day lasts 23 or 25 hours. `einde` is exclusive. */
  readonly begin: Instant;
  readonly einde: Instant;
  readonly van: Instant;
  readonly tot: Instant;
  readonly weekdag: Weekdag;
  readonly werkdag: boolean;
  readonly vorige: Datum;
  readonly volgende: Datum;
};

// A zone look-up costs far more than the sums made with it, and the same few days come back for every casusoverleg.
const perKantoor = new WeakMap<Kantoor, Map<Datum, Kalenderdag>>();

/** The local day `datum`, worked out once per office. */
export function kalenderdag(datum: Datum, kantoor: Kantoor): Kalenderdag {
  let dagen = perKantoor.get(kantoor);
  if (!dagen) perKantoor.set(kantoor, (dagen = new Map<Datum, Kalenderdag>()));
  let dag = dagen.get(datum);
  if (!dag) dagen.set(datum, (dag = lookUp(datum, kantoor)));
  return dag;
}

/** The instant at which the local wall clock shows `uur` (`HH:MM`) on that day. */
export function momentOp(datum: Datum, uur: string, { zone }: Kantoor): Instant {
  const moment = Temporal.PlainDate.from(datum).toZonedDateTime({ timeZone: zone, plainTime: uur });
  return moment.epochMilliseconds as Instant;
}

function lookUp(datum: Datum, kantoor: Kantoor): Kalenderdag {
  const volgende = addDays(datum, 1);
  const weekdag = weekdagVan(datum);
  return {
    datum,
    begin: momentOp(datum, '00:00', kantoor),
    einde: momentOp(volgende, '00:00', kantoor),
    van: momentOp(datum, kantoor.van, kantoor),
    tot: momentOp(datum, kantoor.tot, kantoor),
    weekdag,
    werkdag: kantoor.dagen.includes(weekdag) && !kantoor.vrij.has(datum),
    vorige: addDays(datum, -1),
    volgende,
  };
}

const msPerDay = 86_400_000;
// Writing a date down costs more than everything else here, and every clock asks for the same few.
const datumPerUtcDag = new Map<number, Datum>();

function utcDatum(at: Instant): Datum {
  const dag = Math.floor(at / msPerDay);
  let datum = datumPerUtcDag.get(dag);
  if (!datum) datumPerUtcDag.set(dag, (datum = new Date(at).toISOString().slice(0, 10) as Datum));
  return datum;
}

/** The local day in which a moment lies. */
export function kalenderdagVan(at: Instant, kantoor: Kantoor): Kalenderdag {
  // Local time is at most a day away from UTC, so that one step either way always gets there.
  let dag = kalenderdag(utcDatum(at), kantoor);
  while (at < dag.begin) dag = kalenderdag(dag.vorige, kantoor);
  while (at >= dag.einde) dag = kalenderdag(dag.volgende, kantoor);
  return dag;
}
