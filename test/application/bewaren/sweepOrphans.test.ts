import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { zaakHash } from '../../../src/application/households.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { householdKey, kenmerk, openApp, type App } from '../../support/app.ts';
import { removed } from '../../support/bewaarOpdrachten.ts';
import { StoreUnavailable, type CasusStore } from '../../../src/ports/casusStore.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { countedStores } from '../../support/countedStores.ts';
import { closed } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const zaak = zaakHash('Z-4711', householdKey);
const [other, third] = ['AT-22ABCD', 'AT-ZZZZZZ'] as [Kenmerk, Kenmerk];

/** Closed, found by its household, and read. */
async function closedAndRead(): Promise<App> {
  const app = await openApp();
  await app.households.claim(zaak, kenmerk, false);
  await app.start({ zaak });
  await app.when(closed({ by: 'noor' }));
  await app.readLog.opened(wie('sam'), kenmerk, 'lees');
  return app;
}

/** As Cosmos DB does by its time to live: the casusoverleg alone. */
async function expire({ store }: App): Promise<void> {
  const { revision } = (await store.load(kenmerk))!;
  expect(await store.remove(kenmerk, revision)).toBe(true);
}

const lines = async ({ documents }: App) =>
  (await collect(documents.list('readlog', ''))).map(({ id }) => id.split('/')[0]);
const claims = async ({ documents }: App) => (await documents.read('household', zaak))?.value;

/** Real time and domain time pass, and the bot looks a few times. */
async function days(app: App, count: number, looks = 4): Promise<void> {
  const then = (app.now() + count * 86_400_000) as Instant;
  app.realClock.advance(count * 86_400_000);
  await app.clock.moveTo(then);
  for (let look = 0; look < looks; look += 1) await app.bewaren.sweep();
}

test('of a casusoverleg that Cosmos DB deleted by itself nothing stays behind a day later (law 15)', async () => {
  const app = await closedAndRead();
  await expire(app);
  await days(app, 0.9);
  expect([await lines(app), await claims(app)]).toEqual([[kenmerk], { claims: [expect.anything()] }]);
  await days(app, 1);
  expect([await lines(app), await claims(app)]).toEqual([[], undefined]);
});

test('what is there keeps its readers and its household, and a look-up that found none keeps its own term', async () => {
  const app = await closedAndRead();
  await app.readLog.lookedUp(wie('sam'), undefined);
  await days(app, 30);
  expect(await lines(app)).toEqual([kenmerk, 'huishouden']);
  expect(await claims(app)).toMatchObject({ claims: [{ kenmerk }] });
});

test('of a household only the claims go that have no casusoverleg, also those of starts that died halfway', async () => {
  const app = await closedAndRead();
  await app.households.claim(zaak, other, true);
  await days(app, 2);
  expect(await claims(app)).toMatchObject({ claims: [{ kenmerk }] });
  await app.households.claim(zaak, third, true);
  await expire(app);
  await days(app, 0.5);
  await app.households.dropOrphans(zaak, (await app.documents.read('household', zaak))!);
  expect(await claims(app)).toMatchObject({ claims: [{ kenmerk: third }] });
});

test('whoever claims a household while it is looked at keeps their claim (C4)', async () => {
  const app = await openApp();
  await app.households.claim(zaak, other, false);
  app.realClock.advance(2 * 86_400_000);
  const seen = (await app.documents.read('household', zaak))!;
  await app.households.claim(zaak, other, false);
  await app.households.dropOrphans(zaak, seen);
  expect(await claims(app)).toMatchObject({ claims: [{ kenmerk: other, at: app.realClock.now() }] });
});

test('one look takes a part, the next goes on behind it, and what comes last is reached', async () => {
  const app = await openApp();
  await app.start();
  for (let nr = 0; nr < 130; nr += 1) {
    app.realClock.advance(1);
    await app.readLog.opened(wie('sam'), other, 'lees');
    await app.readLog.opened(wie('sam'), kenmerk, 'lees');
    await app.readLog.opened(wie('sam'), third, 'lees');
  }
  const left = async () => (await lines(app)).length;
  await days(app, 2, 1);
  // A question whether it is there, and nineteen that went.
  expect(await left()).toBe(371);
  await days(app, 0, 14);
  expect([await left(), new Set(await lines(app))]).toEqual([130, new Set([kenmerk])]);
});

/** So many households, each claimed long ago by a start that died halfway. */
async function abandoned({ documents }: Pick<App, 'documents'>, count: number): Promise<void> {
  for (let nr = 0; nr < count; nr += 1)
    await documents.create('household', String(nr).padStart(3, '0'), { claims: [{ kenmerk: other, at: 0 }] });
}

test('a look asks the store twenty times at the most, also of what is still there', async () => {
  const { stores, trips } = countedStores(openSqlite(':memory:'));
  const app = await openApp({ stores });
  await app.start();
  for (let nr = 0; nr < 70; nr += 1)
    await app.documents.create('household', String(nr), { claims: [{ kenmerk, at: 0 }] });
  const looks: number[] = [];
  for (let look = 0; look < 5; look += 1) {
    trips();
    await app.bewaren.sweep();
    looks.push(trips().reads);
  }
  // Beside the twenty it reads where the round is, before and after.
  expect(looks).toEqual([22, 22, 22, 12, 0]);
});

test('of all processes together there is one round a day, also when they start anew', async () => {
  const stores = openSqlite(':memory:');
  await abandoned(stores, 1);
  const begin = (owner: string) => openApp({ stores, owner });
  const one = await begin('een');
  await one.bewaren.sweep();
  const left = async () => (await collect(stores.documents.list('household', ''))).length;
  expect(await left()).toBe(0);
  await abandoned(stores, 1);
  for (const owner of ['ander', 'een', 'derde']) {
    const app = await begin(owner);
    await days(app, 0);
    await days(app, 0.2);
  }
  expect(await left()).toBe(1);
  await days(one, 1);
  expect(await left()).toBe(0);
});

test('one process at a time is at a round; another goes on from there when that one stops, or died', async () => {
  const stores = openSqlite(':memory:');
  await abandoned(stores, 70);
  const first = await openApp({ stores, owner: 'een' });
  const { realClock } = first;
  const second = await openApp({ stores, owner: 'ander', realClock });
  const third = await openApp({ stores, owner: 'derde', realClock });
  const left = async () => (await collect(stores.documents.list('household', ''))).length;
  await first.bewaren.sweep();
  await second.bewaren.sweep();
  expect(await left()).toBe(50);
  await first.bewaren.leave();
  await days(second, 0.001, 1);
  expect(await left()).toBe(30);
  await third.bewaren.sweep();
  expect(await left()).toBe(30);
  await days(third, 0.001, 3);
  expect(await left()).toBe(0);
});

test('a store that fails halfway has the next look go on from there', async () => {
  const stores = openSqlite(':memory:');
  const app = await openApp({ stores });
  await app.start();
  for (let nr = 0; nr < 12; nr += 1)
    await stores.documents.create('household', String(10 + nr), { claims: [{ kenmerk, at: 0 }] });
  let asked = 0;
  const load: CasusStore['load'] = (wanted) => {
    if ((asked += 1) === 8) throw new StoreUnavailable('te druk');
    return stores.casussen.load(wanted);
  };
  const failing = await openApp({ stores: { ...stores, casussen: { ...stores.casussen, load } } });
  await expect(failing.bewaren.sweep()).rejects.toThrow('te druk');
  await failing.bewaren.sweep();
  expect(asked).toBe(8 + 5);
  expect((await stores.documents.read('setting', 'orphans'))?.value).toEqual({ begun: app.now(), schema: 1 });
});

test('of who opened it at the very moment it was forgotten no line stays (law 15)', async () => {
  const stores = openSqlite(':memory:');
  const late: { write?: () => Promise<void> } = {};
  const remove: typeof stores.casussen.remove = async (...which) => {
    await late.write?.();
    return stores.casussen.remove(...which);
  };
  const app = await openApp({ stores: { ...stores, casussen: { ...stores.casussen, remove } } });
  await app.start();
  await app.when(closed({ by: 'noor' }), removed());
  late.write = () => app.readLog.opened(wie('sam'), kenmerk, 'lees');
  await app.work.settle();
  expect(await app.store.load(kenmerk)).toBeUndefined();
  expect(await lines(app)).toEqual([]);
});
