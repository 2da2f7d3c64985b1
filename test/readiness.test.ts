import { createReadiness } from '../src/readiness.ts';
import { soleMember } from '../src/application/instances/membership.ts';
import { teamsBench } from './adapters/teams/teamsBench.ts';
import { openApp } from './support/app.ts';
import { fakeClock } from './support/clocks.ts';

const forms = 'dialog';
const alone = soleMember({ owner: 'een', limit: 50 });
const tickAge = () => 0;

/** The parts of a process that is well. */
async function well() {
  const { store, directory } = await openApp();
  return { store, directory, membership: alone, tickAge, forms, realClock: fakeClock('2026-11-23T08:00:00Z') } as const;
}

/** A store that counts how often it is asked, and answers when it is told to. */
function slowStore() {
  const asked: { readonly answer: () => void; readonly fail: () => void }[] = [];
  const ping = () =>
    new Promise<void>((resolve, reject) => asked.push({ answer: resolve, fail: () => reject(new Error('gone')) }));
  return { asked, ping };
}

test('ready means that the store answers and the clock ticked within a minute', async () => {
  const parts = await well();
  const at = (age: number | undefined) => createReadiness({ ...parts, tickAge: () => age })();
  expect(await at(59_999)).toMatchObject({ ok: true, parts: { store: 'ok', tickAgeMs: 59_999, forms } });
  expect((await at(60_000)).ok).toBe(false);
  expect(await at(undefined)).toMatchObject({ ok: false, parts: { tickAgeMs: null } });
});

test('a store that does not answer is told, and which gemeente is in force', async () => {
  const parts = await well();
  const broken = { ping: () => Promise.reject(new Error('gone')) };
  const answer = await createReadiness({ ...parts, store: broken })();
  expect([answer.ok, answer.parts.store]).toEqual([false, 'unavailable']);
  expect(parts.directory.current().versie.startsWith(answer.parts.directory)).toBe(true);
});

test('how many instances there are is told, and who has no share of what Teams allows is not ready yet', async () => {
  const parts = await well();
  const together = { members: () => ['een', 'twee'], share: () => 25 };
  expect(await createReadiness({ ...parts, membership: together })()).toMatchObject({
    ok: true,
    parts: { instances: 2, callsPerSecond: 25 },
  });
  const newcomer = { ...together, share: () => 0 };
  expect((await createReadiness({ ...parts, membership: newcomer })()).ok).toBe(false);
});

describe('anybody may ask, and the store is asked by one for all:', () => {
  test('who asks while it answers waits for the same answer', async () => {
    const store = slowStore();
    const ready = createReadiness({ ...(await well()), store });
    const flood = Array.from({ length: 500 }, () => ready());
    expect(store.asked).toHaveLength(1);
    store.asked[0]?.answer();
    expect((await Promise.all(flood)).every(({ ok }) => ok)).toBe(true);
  });

  test.each(['answer', 'fail'] as const)('two seconds after its %s it is asked again, not before', async (end) => {
    const store = slowStore();
    const parts = await well();
    const ready = createReadiness({ ...parts, store });
    const first = ready();
    // However slow it was: what was just answered is not asked again.
    parts.realClock.advance(60_000);
    store.asked[0]?.[end]();
    expect((await first).ok).toBe(end === 'answer');
    parts.realClock.advance(1999);
    expect((await ready()).ok).toBe(end === 'answer');
    expect(store.asked).toHaveLength(1);
    parts.realClock.advance(1);
    const second = ready();
    expect(store.asked).toHaveLength(2);
    store.asked[1]?.answer();
    expect((await second).ok).toBe(true);
  });

  test('a clock that is set back keeps no answer', async () => {
    const store = slowStore();
    const parts = await well();
    const ready = createReadiness({ ...parts, store });
    const first = ready();
    store.asked[0]?.answer();
    await first;
    parts.realClock.advance(-3_600_000);
    const second = ready();
    expect(store.asked).toHaveLength(2);
    store.asked[1]?.answer();
    await second;
  });

  test('what takes no read is told as it is now', async () => {
    let age = 0;
    const ready = createReadiness({ ...(await well()), tickAge: () => age });
    expect((await ready()).ok).toBe(true);
    age = 60_000;
    expect(await ready()).toMatchObject({ ok: false, parts: { store: 'ok', tickAgeMs: 60_000 } });
  });

  test('over HTTP, without a token: a hundred at once are one read', async () => {
    let reads = 0;
    const parts = await well();
    const store = { ping: () => Promise.resolve(void (reads += 1)) };
    const bench = await teamsBench({ health: { live: () => true, ready: createReadiness({ ...parts, store }) } });
    const ask = async () => {
      const answer = await fetch(`${bench.url}/readyz`);
      await answer.text();
      return answer.status;
    };
    const statuses = await Promise.all(Array.from({ length: 100 }, ask));
    await bench.close();
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(reads).toBe(1);
  });
});
