import { allowances, createCallerLimit } from '../../../../src/adapters/teams/inbound/callerLimit.ts';
import { personId } from '../../../../src/domain/basis/ids.ts';
import { fakeClock } from '../../../support/clocks.ts';
import { noor, sam } from '../people.ts';

const { turn, form } = allowances;
const start = () => {
  const clock = fakeClock('2026-11-23T08:00:00Z');
  return { clock, limit: createCallerLimit(clock) };
};
const times = <T>(count: number, what: () => T): readonly T[] => Array.from({ length: count }, what);

test('somebody may do a whole burst at once, and then one more for each interval that passed', () => {
  const { clock, limit } = start();
  expect(times(turn.burst, () => limit.press(noor, 'turn'))).toEqual(times(turn.burst, () => undefined));
  expect(limit.press(noor, 'turn')).toBeDefined();
  clock.advance(turn.every - 1);
  expect(limit.press(noor, 'turn')).toBeDefined();
  clock.advance(1);
  expect(limit.press(noor, 'turn')).toBeUndefined();
  expect(limit.press(noor, 'turn')).toBeDefined();
});

test('what is refused costs nothing, so that who keeps trying gets in as soon as anybody', () => {
  const { clock, limit } = start();
  times(turn.burst + 1000, () => limit.press(noor, 'turn'));
  clock.advance(turn.every);
  expect(limit.press(noor, 'turn')).toBeUndefined();
});

test('one person takes nothing from another, and clicking nothing from sending a form', () => {
  const { limit } = start();
  times(turn.burst + 1, () => limit.press(noor, 'turn'));
  expect(limit.press(sam, 'turn')).toBeUndefined();
  expect(times(form.burst, () => limit.press(noor, 'form'))).toEqual(times(form.burst, () => undefined));
  expect(limit.press(noor, 'form')).toBeDefined();
});

test('somebody is told once a minute', () => {
  const { clock, limit } = start();
  times(turn.burst, () => limit.press(noor, 'turn'));
  expect(limit.press(noor, 'turn')).toEqual({ tell: true });
  expect(limit.press(noor, 'turn')).toEqual({ tell: false });
  clock.advance(59_999);
  times(turn.burst, () => limit.press(noor, 'turn'));
  expect(limit.press(noor, 'turn')).toEqual({ tell: false });
  clock.advance(1);
  expect(limit.press(noor, 'turn')).toEqual({ tell: true });
});

test('a clock that goes back lets nobody in more often than it stands for', () => {
  const { clock, limit } = start();
  times(turn.burst, () => limit.press(noor, 'turn'));
  clock.set('2026-11-23T07:00:00Z');
  expect(limit.press(noor, 'turn')).toBeDefined();
});

test('a hundred thousand callers take no more memory than five thousand', () => {
  const kept: Parameters<typeof createCallerLimit>[1] & object = new Map();
  const limit = createCallerLimit(fakeClock('2026-11-23T08:00:00Z'), kept);
  for (let count = 0; count < 100_000; count += 1) limit.press(personId(`persoon-${count}`), 'turn');
  expect(kept.size).toBeLessThanOrEqual(5000);
});

test('making room forgets those who have been quiet, not whoever is over the limit now', () => {
  const { clock, limit } = start();
  for (let count = 0; count < 4999; count += 1) limit.press(personId(`persoon-${count}`), 'turn');
  clock.advance(60_000);
  times(turn.burst + 1, () => limit.press(noor, 'turn'));
  limit.press(sam, 'turn');
  expect(limit.press(noor, 'turn')).toBeDefined();
});
