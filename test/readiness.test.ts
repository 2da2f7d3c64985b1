import { readiness } from '../src/readiness.ts';
import { soleMember } from '../src/application/instances/membership.ts';
import { openApp } from './support/app.ts';

const forms = 'dialog';
const alone = soleMember({ owner: 'een', limit: 50 });

test('ready means that the store answers and the clock ticked within a minute', async () => {
  const { store, directory } = await openApp();
  const at = (age: number | undefined) => readiness(store, directory, alone, () => age, { forms });
  expect(await at(59_999)).toMatchObject({ ok: true, parts: { store: 'ok', tickAgeMs: 59_999, forms } });
  expect((await at(60_000)).ok).toBe(false);
  expect(await at(undefined)).toMatchObject({ ok: false, parts: { tickAgeMs: null } });
});

test('a store that does not answer is told, and which gemeente is in force', async () => {
  const { store, directory } = await openApp();
  const broken = { ...store, ping: () => Promise.reject(new Error('gone')) };
  const { ok, parts } = await readiness(broken, directory, alone, () => 0, { forms });
  expect([ok, parts.store]).toEqual([false, 'unavailable']);
  expect(directory.current().versie.startsWith(parts.directory)).toBe(true);
});

test('how many instances there are is told, and who has no share of what Teams allows is not ready yet', async () => {
  const { store, directory } = await openApp();
  const together = { members: () => ['een', 'twee'], share: () => 25 };
  expect(await readiness(store, directory, together, () => 0, { forms })).toMatchObject({
    ok: true,
    parts: { instances: 2, callsPerSecond: 25 },
  });
  const newcomer = { ...together, share: () => 0 };
  expect((await readiness(store, directory, newcomer, () => 0, { forms })).ok).toBe(false);
});
