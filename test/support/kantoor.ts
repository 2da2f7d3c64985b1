import { Temporal } from 'temporal-polyfill';
import type { Datum, Instant } from '../../src/domain/basis/instant.ts';
import type { Kantoor } from '../../src/domain/werktijd/kantoor.ts';

/** The office of Voorbeeldstad in tests: Monday to Friday from nine to five, so that 1 werkdag is 480 minutes. */
export const kantoor: Kantoor = {
  zone: 'Europe/Amsterdam',
  dagen: ['ma', 'di', 'wo', 'do', 'vr'],
  van: '09:00',
  tot: '17:00',
  vrij: new Set([
    '2026-01-01',
    '2026-04-06',
    '2026-04-27',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2027-01-01',
  ] as Datum[]),
};

/** The instant at which the wall clock in the office shows this, e.g. `local('2026-11-23 09:10')`. */
export function local(text: string): Instant {
  const moment = Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(kantoor.zone);
  return moment.epochMilliseconds as Instant;
}

/** A calendar day, for tests that know what they write. */
export const datum = (text: string): Datum => text as Datum;
