import { dayWords, fullWords, timeWords } from '../../../src/simulator/page/state/clockWords.ts';

const now = '2026-11-23T08:10:00Z';

test('times are said as people say them, on the clock of Amsterdam', () => {
  expect(timeWords('2026-11-23T07:05:00Z', now)).toBe('08:05');
  expect(timeWords('2026-11-22T15:00:00Z', now)).toBe('gisteren 16:00');
  expect(timeWords('2026-11-16T08:10:00Z', now)).toBe('ma 16 nov 09:10');
});

test('a message just after midnight in Amsterdam belongs to the new day, though not yet in UTC', () => {
  expect(dayWords('2026-11-22T23:30:00Z', now)).toBe('vandaag');
});

test('yesterday is a calendar day, also when the night was an hour longer', () => {
  expect(dayWords('2026-10-24T21:59:00Z', '2026-10-25T22:30:00Z')).toBe('gisteren');
});

test('the tooltip has the full date', () => {
  expect(fullWords('2026-11-03T08:10:00Z')).toBe('dinsdag 3 november 2026 09:10');
});
