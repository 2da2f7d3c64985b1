import { coalesce } from '../../../src/simulator/page/state/coalesce.ts';

function slowWork() {
  const finish: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => void finish.push(resolve));
  return { work, runs: () => finish.length, finish: (run: number) => finish[run]?.() };
}

test('a burst of changes during a run leads to one more run', async () => {
  const { work, runs, finish } = slowWork();
  const refresh = coalesce(work);
  const first = refresh();
  const rest = Promise.all([refresh(), refresh(), refresh()]);
  expect(runs()).toBe(1);
  finish(0);
  await first;
  await Promise.resolve();
  await Promise.resolve();
  expect(runs()).toBe(2);
  finish(1);
  await rest;
  expect(runs()).toBe(2);
});

test('who calls during a run waits for the run that began after the call', async () => {
  let value = 'old';
  let seen = '';
  const refresh = coalesce(async () => {
    const read = value;
    await Promise.resolve();
    seen = read;
  });
  void refresh();
  value = 'new';
  await refresh();
  expect(seen).toBe('new');
});

test('a run that fails does not hold up the next', async () => {
  let runs = 0;
  const refresh = coalesce(() => {
    runs += 1;
    return runs === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve();
  });
  const first = refresh();
  const second = refresh();
  await expect(first).rejects.toThrow('no connection');
  await second;
  expect(runs).toBe(2);
});
