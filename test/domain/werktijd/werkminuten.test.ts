import { KantoorNooitOpen } from '../../../src/domain/werktijd/kantoortijd.ts';
import { plusWerkminuten, werkminutenTussen } from '../../../src/domain/werktijd/werkminuten.ts';
import { kantoor, local } from '../../support/kantoor.ts';

const werkdag = 480;

test.each([
  ['within one day', '2026-11-23 09:10', 60, '2026-11-23 10:10'],
  ['one werkdag is the same wall-clock time tomorrow', '2026-11-23 09:10', werkdag, '2026-11-24 09:10'],
  ['from opening time one werkdag is the next opening', '2026-11-23 09:00', werkdag, '2026-11-24 09:00'],
  ['over a weekend', '2026-11-27 16:30', 60, '2026-11-30 09:30'],
  ['three werkdagen from Thursday is Tuesday', '2026-11-26 11:00', 3 * werkdag, '2026-12-01 11:00'],
  ['asked in the evening, it counts from the next opening', '2026-11-23 22:00', 30, '2026-11-24 09:30'],
  ['asked before opening, it counts from that opening', '2026-11-23 06:00', 30, '2026-11-23 09:30'],
  ['asked on Saturday, it counts from Monday', '2026-11-28 12:00', werkdag, '2026-12-01 09:00'],
  ['what would end at closing time ends at the next opening', '2026-11-27 16:00', 60, '2026-11-30 09:00'],
  ['nothing at all, from an open moment, is that moment', '2026-11-23 16:59', 0, '2026-11-23 16:59'],
  ['nothing at all, from closing time, is the next opening', '2026-11-23 17:00', 0, '2026-11-24 09:00'],
  ['Koningsdag does not count', '2026-04-24 15:00', werkdag, '2026-04-28 15:00'],
  ['the night that summer time begins changes nothing', '2026-03-27 10:00', werkdag, '2026-03-30 10:00'],
  ['the night that summer time ends changes nothing', '2026-10-23 10:00', werkdag, '2026-10-26 10:00'],
  ['New Year is passed over', '2026-12-31 12:00', werkdag, '2027-01-04 12:00'],
  ['part of a minute counts', '2026-11-23 09:00', 0.5, '2026-11-23 09:00:30'],
])('%s (M5)', (_, from, minuten, to) => {
  expect(plusWerkminuten(local(from), minuten, kantoor)).toBe(local(to));
});

test('office minutes leave out evenings, weekends and holidays (M4)', () => {
  expect(werkminutenTussen(local('2026-04-24 16:00'), local('2026-04-28 09:30'), kantoor)).toBe(90);
  expect(werkminutenTussen(local('2026-11-28 10:00'), local('2026-11-29 10:00'), kantoor)).toBe(0);
});

test('office minutes never run backwards', () => {
  expect(werkminutenTussen(local('2026-11-24 10:00'), local('2026-11-23 10:00'), kantoor)).toBe(0);
});

test('an office in another zone keeps its own wall clock', () => {
  const paramaribo = { ...kantoor, zone: 'America/Paramaribo' };
  const utc = (text: string) => Date.parse(`${text}Z`);
  expect(plusWerkminuten(local('2026-11-23 01:00'), 30, paramaribo)).toBe(utc('2026-11-23T12:30'));
});

test('an office without days is a named error, not an endless search', () => {
  const dicht = { ...kantoor, dagen: [] };
  expect(() => plusWerkminuten(local('2026-11-23 09:00'), 1, dicht)).toThrow(KantoorNooitOpen);
  expect(werkminutenTussen(local('2026-11-23 09:00'), local('2027-11-23 09:00'), dicht)).toBe(0);
});

test.each([-1, NaN, Infinity])('%d office minutes is refused', (minuten) => {
  expect(() => plusWerkminuten(local('2026-11-23 09:00'), minuten, kantoor)).toThrow(RangeError);
});

test('ten thousand clocks are set in well under two seconds', () => {
  const begin = performance.now();
  for (let nummer = 0; nummer < 10_000; nummer += 1) {
    plusWerkminuten((local('2026-11-23 09:00') + nummer * 61_000) as ReturnType<typeof local>, 3 * werkdag, kantoor);
  }
  expect(performance.now() - begin).toBeLessThan(2000);
});
