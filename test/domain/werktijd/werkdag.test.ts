import { instant } from '../../../src/domain/basis/instant.ts';
import { isoWeek, eersteWerkdagVanWeek } from '../../../src/domain/werktijd/isoWeek.ts';
import { weekdagVan } from '../../../src/domain/werktijd/datum.ts';
import { momentOp } from '../../../src/domain/werktijd/kalenderdag.ts';
import { isKantoortijd, nextKantoortijd } from '../../../src/domain/werktijd/kantoortijd.ts';
import { datumVan, isWerkdag, opening, werkdagMinuten } from '../../../src/domain/werktijd/werkdag.ts';
import { werkminutenTussen } from '../../../src/domain/werktijd/werkminuten.ts';
import { datum, kantoor, local } from '../../support/kantoor.ts';

test.each([
  ['2026-11-23 08:59:59', false],
  ['2026-11-23 09:00', true],
  ['2026-11-23 16:59:59', true],
  ['2026-11-23 17:00', false],
  ['2026-11-28 12:00', false],
  ['2026-04-27 12:00', false],
])('the office at %s is open: %s (M5, law 13)', (at, open) => {
  expect(isKantoortijd(local(at), kantoor)).toBe(open);
});

test.each([
  ['2026-11-23 11:00', '2026-11-23 11:00'],
  ['2026-11-23 17:00', '2026-11-24 09:00'],
  ['2026-04-03 18:00', '2026-04-07 09:00'],
  ['2026-12-31 23:59', '2027-01-04 09:00'],
])('after %s the office is open at %s', (at, open) => {
  expect(nextKantoortijd(local(at), kantoor)).toBe(local(open));
});

test('the local day turns at local midnight, in winter and in summer', () => {
  expect(datumVan(local('2026-11-23 00:00'), kantoor)).toBe('2026-11-23');
  expect(datumVan(local('2026-07-01 23:59:59'), kantoor)).toBe('2026-07-01');
  expect(datumVan(local('2026-07-02 00:00'), kantoor)).toBe('2026-07-02');
});

test('a day west of UTC is found as well', () => {
  expect(datumVan(local('2026-11-23 01:00'), { ...kantoor, zone: 'America/Paramaribo' })).toBe('2026-11-22');
});

test('a day has its weekday and opening, also when the office is closed', () => {
  expect(weekdagVan(datum('2026-11-22'))).toBe('zo');
  expect(isWerkdag(datum('2026-11-22'), kantoor)).toBe(false);
  expect(opening(datum('2026-11-22'), kantoor)).toBe(local('2026-11-22 09:00'));
});

test('an hour on the wall clock is a moment, in winter and in summer (D1)', () => {
  expect(momentOp(datum('2026-01-05'), '08:30', kantoor)).toBe(instant('2026-01-05T07:30Z'));
  expect(momentOp(datum('2026-07-06'), '08:30', kantoor)).toBe(instant('2026-07-06T06:30Z'));
});

test('one werkdag is the minutes on the wall clock (M5)', () => {
  expect(werkdagMinuten(kantoor)).toBe(480);
  expect(werkdagMinuten({ ...kantoor, van: '08:30', tot: '16:45' })).toBe(495);
});

test('office minutes leave out evenings, weekends and holidays (M4)', () => {
  expect(werkminutenTussen(local('2026-04-24 16:00'), local('2026-04-28 09:30'), kantoor)).toBe(90);
  expect(werkminutenTussen(local('2026-11-28 10:00'), local('2026-11-29 10:00'), kantoor)).toBe(0);
});

test('office minutes never run backwards', () => {
  expect(werkminutenTussen(local('2026-11-24 10:00'), local('2026-11-23 10:00'), kantoor)).toBe(0);
});

test.each([
  ['2026-11-23 00:00', 2026, 48],
  ['2026-12-31 12:00', 2026, 53],
  ['2027-01-03 23:59', 2026, 53],
  ['2027-01-04 00:00', 2027, 1],
])('%s lies in week %d-%d, in the office zone (D1)', (at, jaar, nummer) => {
  expect(isoWeek(local(at), kantoor)).toEqual({ jaar, nummer });
});

test('the first working day of a week is Monday, or the day after a holiday (D1)', () => {
  expect(eersteWerkdagVanWeek(local('2026-11-29 23:00'), kantoor)).toBe('2026-11-23');
  expect(eersteWerkdagVanWeek(local('2026-04-10 12:00'), kantoor)).toBe('2026-04-07');
});

test('a week without a working day points at the next one that has (D1)', () => {
  const dicht = { ...kantoor, vrij: new Set(['28', '29', '30', '31'].map((dag) => datum(`2026-12-${dag}`))) };
  const ookVrijdag = { ...dicht, vrij: new Set([...dicht.vrij, datum('2027-01-01')]) };
  expect(eersteWerkdagVanWeek(local('2026-12-30 12:00'), ookVrijdag)).toBe('2027-01-04');
});
