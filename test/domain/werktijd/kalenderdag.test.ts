import { instant } from '../../../src/domain/basis/instant.ts';
import { momentOp } from '../../../src/domain/werktijd/kalenderdag.ts';
import { datumVan } from '../../../src/domain/werktijd/werkdag.ts';
import { datum, kantoor, local } from '../../support/kantoor.ts';

test('the local day turns at local midnight, in winter and in summer', () => {
  expect(datumVan(local('2026-11-23 00:00'), kantoor)).toBe('2026-11-23');
  expect(datumVan(local('2026-07-01 23:59:59'), kantoor)).toBe('2026-07-01');
  expect(datumVan(local('2026-07-02 00:00'), kantoor)).toBe('2026-07-02');
});

test('a day west of UTC is found as well', () => {
  expect(datumVan(local('2026-11-23 01:00'), { ...kantoor, zone: 'America/Paramaribo' })).toBe('2026-11-22');
});

test('an hour on the wall clock is a moment, in winter and in summer (D1)', () => {
  expect(momentOp(datum('2026-01-05'), '08:30', kantoor)).toBe(instant('2026-01-05T07:30Z'));
  expect(momentOp(datum('2026-07-06'), '08:30', kantoor)).toBe(instant('2026-07-06T06:30Z'));
});
