import { weekdagVan } from '../../../src/domain/werktijd/datum.ts';
import { isWerkdag, opening, werkdagMinuten } from '../../../src/domain/werktijd/werkdag.ts';
import { datum, kantoor, local } from '../../support/kantoor.ts';

test('a day has its weekday and opening, also when the office is closed', () => {
  expect(weekdagVan(datum('2026-11-22'))).toBe('zo');
  expect(isWerkdag(datum('2026-11-22'), kantoor)).toBe(false);
  expect(opening(datum('2026-11-22'), kantoor)).toBe(local('2026-11-22 09:00'));
});

test('one werkdag is the minutes on the wall clock (M5)', () => {
  expect(werkdagMinuten(kantoor)).toBe(480);
  expect(werkdagMinuten({ ...kantoor, van: '08:30', tot: '16:45' })).toBe(495);
});
