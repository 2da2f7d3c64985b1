import { chaosSettings } from './chaos/settings.ts';
import { givenNumber } from './givenNumber.ts';

const before = process.env['CHAOS_SEED'];
afterEach(() => {
  if (before === undefined) delete process.env['CHAOS_SEED'];
  else process.env['CHAOS_SEED'] = before;
});

const give = (given: string): void => void (process.env['CHAOS_SEED'] = given);

test('a number that is given counts, also nought', () => {
  give('42');
  expect(chaosSettings().seed).toBe(42);
  give('0');
  expect(chaosSettings().seed).toBe(0);
});

test.each(['', ' '])('"%s" counts as left out: the seed is another one each time', (given) => {
  give(given);
  expect(chaosSettings().seed).toBeGreaterThan(0);
  expect(givenNumber('CHAOS_SEED', 7)).toBe(7);
});

test.each(['x', '-1', '1.5', '1e3', 'NaN', '9'.repeat(20)])('%s is no seed, and is not taken for one', (given) => {
  give(given);
  expect(() => chaosSettings()).toThrow('CHAOS_SEED');
});

test('no rounds at all are not asked for by accident', () => {
  give('0');
  expect(() => givenNumber('CHAOS_SEED', 7, 1)).toThrow('1 or more');
});
