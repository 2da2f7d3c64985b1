import { createHousekeeping } from '../../src/application/housekeeping.ts';
import { StoreUnavailable } from '../../src/ports/casusStore.ts';
import { fakeClock } from '../support/clocks.ts';
import { memoryLog } from '../support/memoryLog.ts';

/** Tasks of which `stuk` fails with this, and how often each had its turn. */
function house(fault: Error) {
  const log = memoryLog();
  const realClock = fakeClock('2026-11-23T12:00:00Z');
  const stop = new AbortController();
  const turns = { eerst: 0, stuk: 0, laatst: 0 };
  const keepHouse = createHousekeeping(
    { log, realClock, stopping: stop.signal },
    {
      eerst: () => Promise.resolve(void (turns.eerst += 1)),
      stuk: () => {
        turns.stuk += 1;
        return Promise.reject(fault);
      },
      laatst: () => Promise.resolve((turns.laatst += 1) === 1),
    },
  );
  return { log, realClock, stop, turns, keepHouse };
}

test('a task that fails is logged, and the others have their turn', async () => {
  const { log, turns, keepHouse } = house(new TypeError('stuk'));
  expect(await keepHouse()).toBe(1);
  expect(turns).toEqual({ eerst: 1, stuk: 1, laatst: 1 });
  expect(log.lines).toEqual([
    { level: 'error', message: 'onderhoud mislukt', fields: { taak: 'stuk', err: new TypeError('stuk') } },
  ]);
});

test('how many have more to do is told, so that a jump of the clock waits for them', async () => {
  const { keepHouse } = house(new TypeError('stuk'));
  expect([await keepHouse(), await keepHouse()]).toEqual([1, 0]);
});

test('what failed rests half a minute, or for as long as the store asked', async () => {
  const waits = [new TypeError('stuk'), new StoreUnavailable('te druk', { retryAfter: 50_000 })];
  for (const [nr, ms] of [30_000, 50_000].entries()) {
    const { realClock, turns, keepHouse } = house(waits[nr] ?? new Error('none'));
    await keepHouse();
    realClock.advance(ms - 1);
    await keepHouse();
    expect(turns).toMatchObject({ eerst: 2, stuk: 1 });
    realClock.advance(1);
    await keepHouse();
    expect(turns).toMatchObject({ eerst: 3, stuk: 2 });
  }
});

test('of a process that stops nothing is begun', async () => {
  const { stop, turns, keepHouse } = house(new TypeError('stuk'));
  stop.abort();
  expect(await keepHouse()).toBe(0);
  expect(turns).toEqual({ eerst: 0, stuk: 0, laatst: 0 });
});

test('a clock that is set back an hour makes no rest an hour longer', async () => {
  const { realClock, turns, keepHouse } = house(new TypeError('stuk'));
  await keepHouse();
  realClock.advance(-3_600_000);
  await keepHouse();
  expect(turns.stuk).toBe(2);
});
