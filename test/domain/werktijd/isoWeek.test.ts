import { eersteWerkdagVanWeek, isoWeek, maandagVan } from '../../../src/domain/werktijd/isoWeek.ts';
import { datum, kantoor, local } from '../../support/kantoor.ts';

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

test('the week of a Sunday began six days before', () => {
  expect(maandagVan(datum('2027-01-03'))).toBe('2026-12-28');
});
