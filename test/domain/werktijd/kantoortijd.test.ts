import { isKantoortijd, nextKantoortijd } from '../../../src/domain/werktijd/kantoortijd.ts';
import { kantoor, local } from '../../support/kantoor.ts';

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
