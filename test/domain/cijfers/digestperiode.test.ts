import { completedWeek, runningWeek } from '../../../src/domain/cijfers/digestperiode.ts';
import { kantoor, local } from '../../support/kantoor.ts';

test('on Monday morning the digest is about the week that is over (D1)', () => {
  expect(completedWeek(local('2026-11-23 09:00'), kantoor)).toEqual({
    week: { jaar: 2026, nummer: 47 },
    vorigeVan: local('2026-11-09 00:00'),
    van: local('2026-11-16 00:00'),
    tot: local('2026-11-23 00:00'),
  });
});

test('on demand it is about the present week, this moment included', () => {
  const now = local('2026-11-25 14:00');
  expect(runningWeek(now, kantoor)).toEqual({
    week: { jaar: 2026, nummer: 48 },
    vorigeVan: local('2026-11-16 00:00'),
    van: local('2026-11-23 00:00'),
    tot: now + 1,
  });
});

test('weeks begin at local midnight on both sides of a DST change', () => {
  const periode = completedWeek(local('2026-10-26 09:00'), kantoor);
  expect(periode.van).toBe(local('2026-10-19 00:00'));
  expect(periode.tot - periode.van).toBe((7 * 24 + 1) * 3_600_000);
});

test('the first week of a year is compared with the last of the year before', () => {
  expect(completedWeek(local('2027-01-11 09:00'), kantoor)).toMatchObject({
    week: { jaar: 2027, nummer: 1 },
    vorigeVan: local('2026-12-28 00:00'),
  });
});
