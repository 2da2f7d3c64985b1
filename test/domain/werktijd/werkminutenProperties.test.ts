import fc from 'fast-check';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { isKantoortijd, nextKantoortijd } from '../../../src/domain/werktijd/kantoortijd.ts';
import { plusWerkminuten, werkminutenTussen } from '../../../src/domain/werktijd/werkminuten.ts';
import { kantoor, local } from '../../support/kantoor.ts';

// Two years, so that both DST changes, holidays and a turn of the year lie within.
const moment = fc.integer({ min: local('2026-01-01 00:00'), max: local('2027-12-31 00:00') }) as fc.Arbitrary<Instant>;
const minuten = fc.integer({ min: 0, max: 20 * 480 });
const runs = { numRuns: 300 };

test('a clock always ends while the office is open (M5)', () => {
  const ends = fc.property(moment, minuten, (from, m) => {
    expect(isKantoortijd(plusWerkminuten(from, m, kantoor), kantoor)).toBe(true);
  });
  fc.assert(ends, runs);
});

test('as many office minutes pass until a clock ends as it was set to (M5)', () => {
  const passed = fc.property(moment, minuten, (from, m) => {
    expect(werkminutenTussen(from, plusWerkminuten(from, m, kantoor), kantoor)).toBe(m);
  });
  fc.assert(passed, runs);
});

test('setting a clock to what has passed gives the present moment back (M5)', () => {
  const back = fc.property(moment, moment, (a, b) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const minutes = werkminutenTussen(from, to, kantoor);
    expect(plusWerkminuten(from, minutes, kantoor)).toBe(nextKantoortijd(to, kantoor));
  });
  fc.assert(back, runs);
});

test('clocks in a row are one clock of their sum (M5)', () => {
  const row = fc.property(moment, minuten, minuten, (from, a, b) => {
    expect(plusWerkminuten(plusWerkminuten(from, a, kantoor), b, kantoor)).toBe(plusWerkminuten(from, a + b, kantoor));
  });
  fc.assert(row, runs);
});

test('a later start or a longer clock never ends earlier (M5)', () => {
  const order = fc.property(moment, fc.nat(864e5), minuten, minuten, (from, later, m, longer) => {
    const end = plusWerkminuten(from, m, kantoor);
    expect(plusWerkminuten((from + later) as Instant, m + longer, kantoor)).toBeGreaterThanOrEqual(end);
  });
  fc.assert(order, runs);
});

test('waiting time is the sum of its parts, however it is cut (M4)', () => {
  const sum = fc.property(moment, fc.nat(864e6), fc.nat(864e6), (from, first, second) => {
    const middle = (from + first) as Instant;
    const to = (middle + second) as Instant;
    const parts = werkminutenTussen(from, middle, kantoor) + werkminutenTussen(middle, to, kantoor);
    expect(parts).toBeCloseTo(werkminutenTussen(from, to, kantoor), 6);
  });
  fc.assert(sum, runs);
});
