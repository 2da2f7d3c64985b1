import { StoreUnavailable } from '../src/ports/casusStore.ts';
import { startWorker } from '../src/worker.ts';
import { memoryLog } from './support/memoryLog.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

function counting() {
  const done = { tick: 0, send: 0, look: 0, follow: 0, followAbsence: 0 };
  const tick = (): Promise<number> => Promise.resolve((done.tick += 1));
  const send = (): Promise<number> => Promise.resolve((done.send += 1));
  const look = (): Promise<void> => Promise.resolve(void (done.look += 1));
  const follow = (): Promise<void> => Promise.resolve(void (done.follow += 1));
  const followAbsence = (): Promise<number> => Promise.resolve((done.followAbsence += 1));
  return { done, tick, send, look, follow, followAbsence };
}

test('it ticks, sends, looks who else is there and follows directory and absence at once and then every second', async () => {
  const { done, ...work } = counting();
  const worker = startWorker(work, memoryLog());
  await pass(3500);
  expect(done).toEqual({ tick: 4, send: 4, look: 4, follow: 4, followAbsence: 4 });
  await worker.stop();
});

test('woken, it sends at once; woken while it sends, it looks again right after', async () => {
  const { done, ...work } = counting();
  let finish: () => void = () => undefined;
  const send = (): Promise<number> => {
    done.send += 1;
    return new Promise((resolve) => (finish = () => resolve(0)));
  };
  const worker = startWorker({ ...work, send }, memoryLog());
  worker.wake();
  worker.wake();
  expect(done.send).toBe(1);
  finish();
  await pass(0);
  expect(done.send).toBe(2);
  finish();
  await pass(500);
  expect(done.send).toBe(2);
  worker.wake();
  expect(done.send).toBe(3);
  finish();
  await worker.stop();
});

test('a store that asks to be left alone is, also when there is something to send', async () => {
  const { done, ...work } = counting();
  const tick = (): Promise<never> => {
    done.tick += 1;
    return Promise.reject(new StoreUnavailable('throttled', { retryAfter: 8000 }));
  };
  const worker = startWorker({ ...work, tick }, memoryLog());
  await pass(7900);
  worker.wake();
  expect(done.tick).toBe(1);
  await pass(200);
  expect(done.tick).toBe(2);
  await worker.stop();
});

test('a Teams that hangs does not stop the clock (M5), nor the look at who else is there', async () => {
  const { done, ...work } = counting();
  void startWorker({ ...work, send: () => new Promise(() => undefined) }, memoryLog());
  await pass(5000);
  expect([done.tick, done.look, done.follow]).toEqual([6, 6, 6]);
});

test('a look at all that is open takes as long as it takes, and stops neither the clock nor what is sent (M5)', async () => {
  const { done, ...work } = counting();
  const long = (): Promise<never> => new Promise(() => undefined);
  void startWorker({ ...work, follow: long, followAbsence: long }, memoryLog());
  await pass(5000);
  expect([done.tick, done.send, done.look]).toEqual([6, 6, 6]);
});

test('a failing run is logged and the next one comes as planned', async () => {
  const { done, ...work } = counting();
  const log = memoryLog();
  const worker = startWorker({ ...work, tick: () => Promise.reject(new Error('no store')) }, log);
  await pass(2500);
  expect([log.lines.length, done.send]).toEqual([3, 3]);
  expect(log.lines[0]).toMatchObject({ level: 'error', message: 'work failed' });
  await worker.stop();
});

test('stopping waits for what is under way and starts nothing more', async () => {
  const { done, ...work } = counting();
  let finish: () => void = () => undefined;
  const send = (): Promise<number> => new Promise((resolve) => (finish = () => resolve((done.send += 1))));
  const worker = startWorker({ ...work, send }, memoryLog());
  const stopped = worker.stop();
  worker.wake();
  finish();
  await stopped;
  await pass(5000);
  expect(done).toEqual({ tick: 1, send: 1, look: 1, follow: 1, followAbsence: 1 });
});
