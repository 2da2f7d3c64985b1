import fc from 'fast-check';
import { createThrottle, windows, type Share } from '../../../src/adapters/teams/connector/throttle.ts';
import { fakeClock } from '../../support/clocks.ts';

/** A throttle on time that passes only while it waits; each call takes as long as `send` says. */
function throttleOnFakeTime(share?: Share) {
  const clock = fakeClock('2026-11-23T08:00:00Z');
  let coming: { readonly at: number; readonly answered: () => void }[] = [];

  function pass(ms: number): void {
    const end = clock.now() + ms;
    const due = coming.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
    coming = coming.filter(({ at }) => at > end);
    for (const { at, answered } of due) {
      clock.advance(Math.max(0, at - clock.now()));
      answered();
    }
    clock.advance(end - clock.now());
  }

  const wait = (ms: number): Promise<void> => {
    pass(ms);
    return Promise.resolve();
  };
  const throttle = createThrottle(clock, wait, share);

  /** Sends when it may; the answer comes back after `took` milliseconds. When it may not go, from when it may. */
  async function send(kind: 'write' | 'read', thread: string, took = 0): Promise<'sent' | number> {
    const admission = await throttle.admit(kind, thread);
    if (!admission.ok) return admission.notBefore;
    if (took === 0) admission.answered();
    else coming.push({ at: clock.now() + took, answered: admission.answered });
    return 'sent';
  }

  return { clock, pass, send, throttle };
}

/** `there` and `back` are how long the call and its answer are on their way. */
const arrival = fc.record({
  gap: fc.oneof(fc.constant(0), fc.nat(400), fc.nat(5000)),
  thread: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom('write' as const, 'read' as const),
  there: fc.oneof(fc.constant(5), fc.integer({ min: 5, max: 900 })),
  back: fc.oneof(fc.constant(5), fc.integer({ min: 5, max: 900 })),
});

/** The most calls that ever fell within `ms` milliseconds. */
const busiest = (times: readonly number[], ms: number): number =>
  Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + ms).length));

test('at Teams no window is ever exceeded, whatever goes when and however long each call takes to arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arrival, { maxLength: 250 }), async (arrivals) => {
      const { clock, pass, send } = throttleOnFakeTime();
      const went: { at: number; thread: string; kind: 'read' | 'write' }[] = [];
      for (const { gap, thread, kind, there, back } of arrivals) {
        pass(gap);
        if ((await send(kind, thread, there + back)) === 'sent') went.push({ at: clock.now() + there, thread, kind });
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

test('seven messages go at once, the eighth waits until the first was surely there a second ago', async () => {
  const { clock, pass, send } = throttleOnFakeTime();
  // After so many answers it is known what the shortest time is.
  for (let nr = 0; nr < 100; nr += 1) await send('read', `elsewhere ${nr}`, 100);
  pass(5000);
  const began = clock.now();
  for (let nr = 0; nr < 7; nr += 1) await send('write', 'thread', 180);
  expect(clock.now()).toBe(began);
  expect(await send('write', 'thread')).toBe('sent');
  // Its answer took 80 ms longer than the shortest; it may have arrived as much later.
  expect(clock.now()).toBe(began + 1000 + 80);
});

test('what fails here at once, as without a connection, does not count as the shortest time a call takes', async () => {
  const { clock, pass, send, throttle } = throttleOnFakeTime();
  const admission = await throttle.admit('read', 'elsewhere');
  if (!admission.ok) throw new Error('the first call may go');
  admission.failed();
  for (let nr = 0; nr < 100; nr += 1) await send('read', `elsewhere ${nr}`, 100);
  pass(5000);
  const began = clock.now();
  for (let nr = 0; nr < 8; nr += 1) await send('write', 'thread', 180);
  expect(clock.now()).toBe(began + 1000 + 80);
});

test('as long as few were answered a call may have arrived when its answer came', async () => {
  const { clock, send } = throttleOnFakeTime();
  const began = clock.now();
  for (let nr = 0; nr < 8; nr += 1) await send('write', 'thread', 180);
  expect(clock.now()).toBe(began + 1000 + 180);
});

test('calls that all take as long cost no waiting beyond the windows: fifty a second', async () => {
  const { clock, send } = throttleOnFakeTime();
  const began = clock.now();
  for (let nr = 0; nr < 500; nr += 1) await send('write', `thread ${nr}`, 300);
  expect(clock.now() - began).toBeLessThanOrEqual(9 * 1000 + 300);
});

test('what was not answered yet counts as still to arrive, and what never is, until it is given up', async () => {
  const { clock, send } = throttleOnFakeTime();
  const began = clock.now();
  for (let nr = 0; nr < 7; nr += 1) await send('write', 'thread', 8000);
  expect(await send('write', 'thread')).toBeGreaterThan(began + 2500);
});

test('what would have to wait longer than a few seconds is told from when it may go', async () => {
  const { clock, send } = throttleOnFakeTime();
  const first = clock.now();
  for (let nr = 0; nr < 60; nr += 1) {
    clock.advance(400);
    await send('write', 'thread');
  }
  expect(await send('write', 'thread')).toBe(first + 400 + 30_000);
});

test('1800 messages an hour and not one more', async () => {
  const { clock, send } = throttleOnFakeTime();
  const first = clock.now();
  for (let nr = 0; nr < 1800; nr += 1) {
    expect(await send('write', 'thread')).toBe('sent');
    clock.advance(1000 * (nr % 2 === 0 ? 1 : 0.99));
  }
  expect(await send('write', 'thread')).toBe(first + 3_600_000);
});

test('threads do not wait for one another, only for the tenant', async () => {
  const { clock, send } = throttleOnFakeTime();
  const began = clock.now();
  for (let nr = 0; nr < 50; nr += 1) await send('write', `thread ${nr}`);
  expect(clock.now()).toBe(began);
  await send('write', 'thread 50');
  expect(clock.now()).toBe(began + 1000);
});

test('of the tenant this process keeps to its own share, from the moment that it changes', async () => {
  let share = 3;
  const { clock, send } = throttleOnFakeTime(() => share);
  const began = clock.now();
  for (let nr = 0; nr < 3; nr += 1) await send('write', `thread ${nr}`);
  expect(clock.now()).toBe(began);
  await send('write', 'thread 3');
  expect(clock.now()).toBe(began + 1000);
  share = 1;
  await send('write', 'thread 4');
  expect(clock.now()).toBe(began + 2000);
});

test('without a share nothing goes, and what waits too long is told to come back', async () => {
  const { clock, send } = throttleOnFakeTime(() => 0);
  const began = clock.now();
  expect(await send('write', 'thread')).toBe(began + 3000);
});

test('what waits for a share goes as soon as there is one', async () => {
  const { clock, send } = throttleOnFakeTime(() => (clock.now() - began >= 1500 ? 10 : 0));
  const began = clock.now();
  expect(await send('write', 'thread')).toBe('sent');
});

describe('a clock that is set back an hour, as when the machine hears the right time', () => {
  /** A busy minute before it, and one call that is on its way meanwhile. */
  async function setBack() {
    const { clock, pass, send, throttle } = throttleOnFakeTime();
    for (let nr = 0; nr < 300; nr += 1) {
      await send('write', `draad ${nr}`, 40);
      pass(100);
    }
    const underWay = await throttle.admit('write', 'draad');
    clock.advance(-3_600_000);
    clock.advance(60);
    if (underWay.ok) underWay.answered();
    return { clock, pass, send };
  }

  test('holds up nothing', async () => {
    const { send } = await setBack();
    for (let nr = 0; nr < 30; nr += 1) expect(await send('write', `draad ${nr}`)).toBe('sent');
  });

  test('has no call of before it weigh on those of after it, however long the process lives', async () => {
    const { clock, pass, send } = await setBack();
    pass(3_610_000);
    for (let second = 0; second < 5; second += 1) {
      const begun = clock.now();
      for (let nr = 0; nr < 45; nr += 1) expect(await send('write', `${second} ${nr}`, 40)).toBe('sent');
      pass(1100 - (clock.now() - begun));
    }
  });
});
