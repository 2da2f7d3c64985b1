import { instant } from '../../../src/domain/basis/instant.ts';
import type { Datum } from '../../../src/domain/basis/instant.ts';
import { euro, getal } from '../../../src/cards/text/nl/getal.ts';
import { dag, kloktijd, moment, volledigeDatum, volledigMoment, werktijd } from '../../../src/cards/text/nl/tijd.ts';
import { wachttijd, wachttijdInDelen } from '../../../src/cards/text/nl/wachttijd.ts';
import { metLidwoord } from '../../../src/cards/text/nl/woorden.ts';
import { nu, wacht } from '../support/nu.ts';

test.each([
  ['2026-11-23T08:10:00Z', '23 november 09:10'],
  ['2026-11-23T13:00:00Z', 'vanmiddag 14:00'],
  ['2026-11-23T18:30:00Z', 'vanavond 19:30'],
  ['2026-11-23T02:00:00Z', '23 november 03:00'],
  ['2026-11-22T13:00:00Z', '22 november 14:00'],
  ['2026-11-24T09:00:00Z', 'dinsdag 10:00'],
  ['2026-11-27T09:00:00Z', 'vrijdag 10:00'],
  ['2026-11-20T09:00:00Z', '20 november 10:00'],
  ['2026-11-03T09:00:00Z', '3 november 10:00'],
  ['2025-12-30T09:00:00Z', '30 december 2025 10:00'],
  ['2026-11-30T09:00:00Z', '30 november'],
  ['2027-01-04T09:00:00Z', '4 januari 2027'],
])('seen from Monday 23 November, %s is "%s"', (at, words) => expect(moment(instant(at), nu)).toBe(words));

test('a day is the day in Amsterdam, also just after midnight', () => {
  expect(moment(instant('2026-11-22T23:30:00Z'), nu)).toBe('23 november 00:30');
  expect(dag(instant('2026-11-22T23:30:00Z'), nu)).toBe('23 november');
});

test.each([
  ['2026-11-22T09:00:00Z', '22 november'],
  ['2025-11-20T09:00:00Z', '20 november 2025'],
  ['2026-11-03T09:00:00Z', '3 november'],
])('since %s is since "%s"', (at, words) => expect(dag(instant(at), nu)).toBe(words));

test('what is read aloud has the full date', () => {
  expect(volledigMoment(instant('2026-11-24T09:00:00Z'), nu)).toBe('dinsdag 24 november 2026 om 10:00');
  expect(volledigeDatum('2026-12-03' as Datum)).toBe('donderdag 3 december 2026');
});

test.each([
  [0, 'minder dan een minuut'],
  [1, '1 minuut'],
  [40, '40 minuten'],
  [90, '1,5 uur'],
  [180, '3 uur'],
  [510, '1 werkdag'],
  [765, '1,5 werkdag'],
  [1020, '2 werkdagen'],
  [1275, '2,5 werkdagen'],
])('%d office minutes of a werkdag of 510 are "%s" (M5)', (minutes, words) =>
  expect(werktijd(minutes, 510)).toBe(words),
);

test('time on the wall clock is told in hours, then days', () => {
  expect(kloktijd(180)).toBe('3 uur');
  expect(kloktijd(2880)).toBe('2 dagen');
  expect(kloktijd(3600)).toBe('2,5 dagen');
});

test('waiting is told in office time, and as a total with its parts (M4)', () => {
  expect(wachttijd(wacht)).toBe('2 werkdagen');
  expect(wachttijdInDelen(wacht)).toBe(
    '3 dagen: 2 werkdagen bij de beslisser, 2 uur bij de aanvrager, 2,5 dagen buiten kantoortijd',
  );
  expect(wachttijdInDelen({ ...wacht, totaal: 152, bijBeslisser: 152, bijAanvrager: 0, buitenKantoortijd: 0 })).toBe(
    '2,5 uur',
  );
});

test('numbers and euros are Dutch', () => {
  expect(getal(1.5)).toBe('1,5');
  expect(euro(12000)).toBe('€\u00a012.000');
});

test('a functie gets its own article', () => {
  expect(metLidwoord('teamleider Werk & Inkomen')).toBe('de teamleider Werk & Inkomen');
  expect(metLidwoord('afdelingshoofd')).toBe('het afdelingshoofd');
});
