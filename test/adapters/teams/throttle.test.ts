import fc from 'fast-check';
import { createThrottle, slack, windows, type Share } from '../../../src/adapters/teams/connector/throttle.ts';
import { fakeClock } from '../../support/clocks.ts';

function throttleOnFakeTime(share?: Share) {
  const clock = fakeClock('2026-11-23T08:00:00Z');
  const wait = (ms: number): Promise<void> => {
    clock.advance(ms);
    return Promise.resolve();
  };
  const throttle = createThrottle(clock, wait, share);
  return { clock, throttle };
}

const arrival = fc.record({
  gap: fc.oneof(fc.constant(0), fc.nat(400), fc.nat(5000)),
  thread: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom('write' as const, 'read' as const),
});

/** The most calls that ever fell within `ms` milliseconds. */
const busiest = (times: readonly number[], ms: number): number =>
  Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + ms).length));

test('no window of Teams is ever exceeded, whatever comes when', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arrival, { maxLength: 250 }), async (arrivals) => {
      const { clock, throttle } = throttleOnFakeTime();
      const went: { at: number; thread: string; kind: 'read' | 'write' }[] = [];
      for (const { gap, thread, kind } of arrivals) {
        clock.advance(gap);
        if ((await throttle.admit(kind, thread)) === undefined) went.push({ at: clock.now(), thread, kind });
      }
      for (const { count, ms } of windows.tenant) {
        expect(
          busiest(
            went.map(({ at }) => at),
            ms,
          ),
        ).toBeLessThanOrEqual(count);
      }
      for (const thread of ['a', 'b', 'c']) {
        for (const kind of ['write', 'read'] as const) {
          const times = went.filter((call) => call.thread === thread && call.kind === kind).map(({ at }) => at);
          for (const { count, ms } of windows[kind]) expect(busiest(times, ms)).toBeLessThanOrEqual(count);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('seven messages go at once, the eighth waits for the next second and for calls that are slow to arrive', async () => {
  const { clock, throttle } = throttleOnFakeTime();
  const began = clock.now();
  for (let nr = 0; nr < 7; nr += 1) await throttle.admit('write', 'thread');
  expect(clock.now()).toBe(began);
  expect(await throttle.admit('write', 'thread')).toBeUndefined();
  expect(clock.now()).toBe(began + 1000 + slack);
});

test('what would have to wait longer than a few seconds is told from when it may go', async () => {
  const { clock, throttle } = throttleOnFakeTime();
  const first = clock.now();
  for (let nr = 0; nr < 60; nr += 1) {
    clock.advance(400);
    await throttle.admit('write', 'thread');
  }
  expect(await throttle.admit('write', 'thread')).toEqual({ notBefore: first + 400 + 30_000 + slack });
});

test('1800 messages an hour and not one more', async () => {
  const { clock, throttle } = throttleOnFakeTime();
  const first = clock.now();
  for (let nr = 0; nr < 1800; nr += 1) {
    expect(await throttle.admit('write', 'thread')).toBeUndefined();
    clock.advance(1000 * (nr % 2 === 0 ? 1 : 0.99));
  }
  expect(await throttle.admit('write', 'thread')).toEqual({ notBefore: first + 3_600_000 + slack });
});

test('threads do not wait for one another, only for the tenant', async () => {
  const { clock, throttle } = throttleOnFakeTime();
  const began = clock.now();
  for (let nr = 0; nr < 50; nr += 1) await throttle.admit('write', `thread ${nr}`);
  expect(clock.now()).toBe(began);
  await throttle.admit('write', 'thread 50');
  expect(clock.now()).toBe(began + 1000 + slack);
});

test('of the tenant this process keeps to its own share, from the moment that it changes', async () => {
  let share = 3;
  const { clock, throttle } = throttleOnFakeTime(() => share);
  const began = clock.now();
  for (let nr = 0; nr < 3; nr += 1) await throttle.admit('write', `thread ${nr}`);
  expect(clock.now()).toBe(began);
  await throttle.admit('write', 'thread 3');
  expect(clock.now()).toBe(began + 1000 + slack);
  share = 1;
  await throttle.admit('write', 'thread 4');
  expect(clock.now()).toBe(began + 2 * (1000 + slack));
});

test('without a share nothing goes, and what waits too long is told to come back', async () => {
  const { clock, throttle } = throttleOnFakeTime(() => 0);
  const began = clock.now();
  expect(await throttle.admit('write', 'thread')).toEqual({ notBefore: began + 3000 });
});

test('what waits for a share goes as soon as there is one', async () => {
  const { clock, throttle } = throttleOnFakeTime(() => (clock.now() - began >= 1500 ? 10 : 0));
  const began = clock.now();
  expect(await throttle.admit('write', 'thread')).toBeUndefined();
});
