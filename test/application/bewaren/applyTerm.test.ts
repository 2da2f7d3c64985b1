import { copyOf, patternOf } from '../../../bench/support/preparedCasussen.ts';
import { openSqlite, type SqliteStores } from '../../../src/adapters/sqlite/openSqlite.ts';
import { createApplyTerm, type TermNeeds } from '../../../src/application/bewaren/applyTerm.ts';
import { isLeased } from '../../../src/application/copy/copied.ts';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { StoreUnavailable } from '../../../src/ports/casusStore.ts';
import { openApp, type App } from '../../support/app.ts';
import { fakeClock } from '../../support/clocks.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { diesAtWrite } from '../../support/diesAtWrite.ts';
import { closed } from '../../support/opdrachten.ts';
import { voorbeeldstad } from '../../support/voorbeeldstad.ts';

const count = 25;
/** Terms in days; each ends on a day on which the office opens. */
const [oneYear, twoYears] = [364, 730];
const small = { most: 4, ms: 1000, sideBySide: 2 };
const place = { at: '2026-11-23 09:10', serviceUrl: 'https://teams.voorbeeldstad.example/' };
const ended = patternOf([closed({ by: 'noor' })], place);
const dagen = (days: number) => ({ ...voorbeeldstad(), bewaren: { ...voorbeeldstad().bewaren, dagen: days } });

/** A store with so many closed casusoverleggen, under the term of ninety days. */
async function store(): Promise<SqliteStores> {
  const stores = openSqlite(':memory:');
  for (let nr = 0; nr < count; nr += 1) await stores.casussen.create(copyOf(await ended, nr));
  return stores;
}

type Walker = {
  readonly app: App;
  readonly applyTerm: () => Promise<boolean>;
  readonly leave: () => Promise<void>;
  readonly looked: Kenmerk[];
};

/** A process on this store, under a term of so many days; what it looked at is kept. */
async function walker(stores: SqliteStores, days: number, given: Parameters<typeof openApp>[0] = {}): Promise<Walker> {
  const app = await openApp({ stores, ...given });
  app.changeOrganisatie(dagen(days));
  const looked: Kenmerk[] = [];
  const casussen: TermNeeds['casussen'] = {
    execute(kenmerk, ...asked) {
      looked.push(kenmerk);
      return app.casussen.execute(kenmerk, ...asked);
    },
  };
  return { app, looked, ...createApplyTerm({ ...app, casussen }, small) };
}

async function toTheEnd({ applyTerm }: Walker): Promise<number> {
  let looks = 1;
  while (await applyTerm()) looks += 1;
  return looks;
}

/** On which days, counted from closing, what is closed goes. */
async function terms({ app }: Walker): Promise<readonly number[]> {
  const days = new Set<number>();
  for (const kenmerk of await collect(app.store.closed())) {
    const { index } = (await app.stored(kenmerk)).document;
    days.add(Math.floor(((index.nextDue ?? 0) - (index.closedAt ?? 0)) / 86_400_000));
  }
  return [...days];
}

test('a new term is applied in parts, each casusoverleg once, and then not again (law 15)', async () => {
  const one = await walker(await store(), oneYear);
  expect(await toTheEnd(one)).toBe(7);
  expect([one.looked.length, new Set(one.looked).size]).toEqual([count, count]);
  expect(await terms(one)).toEqual([oneYear]);
  expect([await one.applyTerm(), one.looked.length]).toEqual([false, count]);
  const later = await walker(one.app.stores, oneYear);
  expect([await toTheEnd(later), later.looked]).toEqual([1, []]);
});

test('a look ends when its time is over, whatever is left', async () => {
  const realClock = fakeClock('2026-11-23T12:00:00Z');
  const { app } = await walker(await store(), oneYear, { realClock });
  const looked: Kenmerk[] = [];
  const casussen: TermNeeds['casussen'] = {
    execute(kenmerk, ...asked) {
      looked.push(kenmerk);
      realClock.advance(60);
      return app.casussen.execute(kenmerk, ...asked);
    },
  };
  const { applyTerm } = createApplyTerm({ ...app, casussen }, { most: 1000, ms: 200, sideBySide: 1 });
  expect([await applyTerm(), looked.length]).toEqual([true, 4]);
});

test('killed between two parts or at any write, the next process goes on from there', async () => {
  for (let write = 1; ; write += 1) {
    const stores = await store();
    const dying = diesAtWrite(stores, write);
    const first = await walker(dying.stores, oneYear, { owner: 'eerst' }).catch(() => undefined);
    if (first !== undefined) await toTheEnd(first).catch(() => undefined);
    const realClock = fakeClock('2026-11-23T12:01:00Z');
    const next = await walker(stores, oneYear, { owner: 'daarna', realClock });
    await toTheEnd(next);
    expect([write, await terms(next)]).toEqual([write, [oneYear]]);
    const twice = next.looked.filter((kenmerk) => first?.looked.includes(kenmerk) === true);
    expect(twice.length).toBeLessThanOrEqual(small.most);
    stores.close();
    if (!dying.died()) return;
  }
}, 240_000);

test('of several processes one walks, and another takes over when it died, within a minute', async () => {
  const stores = await store();
  const realClock = fakeClock('2026-11-23T12:00:00Z');
  const one = await walker(stores, oneYear, { owner: 'een', realClock });
  const other = await walker(stores, oneYear, { owner: 'ander', realClock });
  for (let look = 0; look < 3; look += 1) {
    await one.applyTerm();
    expect(await other.applyTerm()).toBe(false);
    realClock.advance(1000);
  }
  expect([one.looked.length, other.looked.length]).toEqual([12, 0]);
  realClock.advance(60_000);
  await toTheEnd(other);
  expect([...one.looked, ...other.looked]).toHaveLength(count);
  expect(await terms(other)).toEqual([oneYear]);
  expect([await one.applyTerm(), one.looked.length]).toEqual([false, 12]);
});

test('a process that stops lets another go on at once, and a copy of the store begin', async () => {
  const stores = await store();
  const stop = new AbortController();
  const one = await walker(stores, oneYear, { owner: 'een', stopping: stop.signal });
  await one.applyTerm();
  const isLeasedNow = async (): Promise<boolean> =>
    isLeased('setting', (await stores.documents.read('setting', 'bewaren'))?.value, one.app.realClock.now());
  expect(await isLeasedNow()).toBe(true);
  stop.abort();
  expect(await one.applyTerm()).toBe(false);
  await one.leave();
  expect(await isLeasedNow()).toBe(false);
  const other = await walker(stores, oneYear, { owner: 'ander' });
  await toTheEnd(other);
  expect([one.looked.length, other.looked.length]).toEqual([4, count - 4]);
});

test('whoever stops and has no walk of its own leaves that of another alone', async () => {
  const stores = await store();
  const one = await walker(stores, oneYear, { owner: 'een' });
  const other = await walker(stores, oneYear, { owner: 'ander' });
  await one.applyTerm();
  expect(await other.applyTerm()).toBe(false);
  await other.leave();
  expect([await other.applyTerm(), other.looked]).toEqual([false, []]);
});

test('another term halfway begins anew, also when it is the one from before', async () => {
  const one = await walker(await store(), oneYear);
  await toTheEnd(one);
  // Only the look after that sees that it is applied.
  expect(await one.applyTerm()).toBe(false);
  one.app.changeOrganisatie(dagen(twoYears));
  await one.applyTerm();
  expect((await terms(one)).toSorted()).toEqual([oneYear, twoYears]);
  one.app.changeOrganisatie(dagen(oneYear));
  await toTheEnd(one);
  expect(await terms(one)).toEqual([oneYear]);
  const later = await walker(one.app.stores, twoYears);
  await later.applyTerm();
  later.app.changeOrganisatie(dagen(90));
  await toTheEnd(later);
  expect(await terms(later)).toEqual([90]);
});

test('one that can’t be written holds up nothing; a store that fails is asked again', async () => {
  const { app } = await walker(await store(), oneYear);
  const [, second, third] = await collect(app.store.closed());
  let away = true;
  const casussen: TermNeeds['casussen'] = {
    execute(kenmerk, ...asked) {
      if (kenmerk === second) throw new TypeError('stuk');
      if (kenmerk === third && away) throw new StoreUnavailable('even niet');
      return app.casussen.execute(kenmerk, ...asked);
    },
  };
  const { applyTerm } = createApplyTerm({ ...app, casussen }, small);
  await expect(applyTerm()).rejects.toThrow('even niet');
  away = false;
  while (await applyTerm());
  expect((await terms({ app } as Walker)).toSorted((one, two) => one - two)).toEqual([90, oneYear]);
  expect(app.log.lines.find(({ message }) => message === 'bewaartermijn niet toegepast')?.fields).toMatchObject({
    kenmerk: second,
  });
});

test('a look that ends because the store fails keeps how far it came', async () => {
  const { app } = await walker(await store(), oneYear);
  const all = await collect(app.store.closed());
  let fails = true;
  const looked: Kenmerk[] = [];
  const casussen: TermNeeds['casussen'] = {
    execute(kenmerk, ...asked) {
      looked.push(kenmerk);
      if (kenmerk === all[13] && fails) throw new StoreUnavailable('te druk', { retryAfter: 5000 });
      return app.casussen.execute(kenmerk, ...asked);
    },
  };
  const { applyTerm } = createApplyTerm({ ...app, casussen }, { most: 1000, ms: 1000, sideBySide: 5 });
  await expect(applyTerm()).rejects.toMatchObject({ message: 'te druk', retryAfter: 5000 });
  expect(looked).toEqual(all.slice(0, 15));
  fails = false;
  looked.length = 0;
  expect(await applyTerm()).toBe(false);
  expect(looked).toEqual(all.slice(13));
});

test('a store whose answers take longer than a look may last is got through all the same', async () => {
  const realClock = fakeClock('2026-11-23T12:00:00Z');
  const first = await walker(await store(), oneYear, { realClock });
  const slow = ({ app }: Walker, waits: (nr: number) => boolean): Walker['applyTerm'] => {
    const closed: TermNeeds['store']['closed'] = async function* (after) {
      let nr = 0;
      for await (const kenmerk of app.store.closed(after)) {
        if (waits((nr += 1))) realClock.advance(200);
        yield kenmerk;
      }
    };
    return createApplyTerm({ ...app, store: { closed } }, { most: 1000, ms: 150, sideBySide: 5 }).applyTerm;
  };
  expect(await toTheEnd({ ...first, applyTerm: slow(first, (nr) => nr === 1) })).toBe(1);
  expect(await terms(first)).toEqual([oneYear]);
  const next = await walker(first.app.stores, twoYears, { realClock });
  expect(await toTheEnd({ ...next, applyTerm: slow(next, () => true) })).toBe(5);
  expect(await terms(next)).toEqual([twoYears]);
});
