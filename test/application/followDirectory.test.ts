import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { createFollowDirectory } from '../../src/application/followDirectory.ts';
import type { Kenmerk } from '../../src/domain/basis/ids.ts';
import type { Organisatie } from '../../src/domain/organisatie/organisatie.ts';
import { StoreUnavailable } from '../../src/ports/casusStore.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import { countedStores } from '../support/countedStores.ts';
import { without } from '../support/directory.ts';
import { requested, started } from '../support/opdrachten.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

const other = 'AT-22ABCD' as Kenmerk;
const before = voorbeeldstad();
const withoutFatima: Organisatie = { ...without('fatima'), versie: 'zonder-fatima' };

/** A process with this directory, on a store where two mandaten may wait for Fatima. */
async function running(stores: App['stores'], org: Organisatie = before, change: Partial<App> = {}) {
  const app = { ...(await openApp({ stores })), ...change };
  const gids = { now: org };
  app.changeOrganisatie(org);
  const follow = createFollowDirectory({ ...app, file: { current: () => gids.now } });
  return {
    app,
    follow,
    take(next: Organisatie): void {
      gids.now = next;
      app.changeOrganisatie(next);
    },
  };
}

/** Two casusoverleggen in which a mandaat waits for Fatima. */
async function waiting(stores = openSqlite(':memory:')) {
  const first = await running(stores);
  await first.app.start();
  await first.app.casussen.start({ ...started(), kenmerk: other });
  for (const one of [kenmerk, other]) await first.app.casussen.execute(one, requested({ by: 'noor' }));
  await first.follow();
  return { ...first, stores };
}

const beslissers = ({ app }: Pick<Awaited<ReturnType<typeof running>>, 'app'>) =>
  Promise.all(
    [kenmerk, other].map(async (one) => {
      const [mandaat] = [...(await app.stored(one)).casus.mandaten.values()];
      return mandaat !== undefined && 'niveau' in mandaat ? mandaat.niveau?.beslisser : undefined;
    }),
  );

test('whoever waits for somebody that left the directory waits for the next, at once (A, M7)', async () => {
  const bot = await waiting();
  expect(await beslissers(bot)).toEqual([wie('fatima'), wie('fatima')]);
  bot.take(withoutFatima);
  await bot.follow();
  expect(await beslissers(bot)).toEqual([wie('pieter'), wie('pieter')]);
});

test('also when the directory was changed while no bot ran', async () => {
  const { stores } = await waiting();
  const restarted = await running(stores, withoutFatima);
  await restarted.follow();
  expect(await beslissers(restarted)).toEqual([wie('pieter'), wie('pieter')]);
});

test('with the same directory nothing is looked at, after a restart nor every second', async () => {
  const { stores } = await waiting();
  const counted = countedStores(stores);
  const restarted = await running(counted.stores);
  counted.trips();
  await restarted.follow();
  expect(counted.trips()).toEqual({ reads: 2, searches: 0, writes: 0 });
  await restarted.follow();
  expect(counted.trips()).toEqual({ reads: 0, searches: 0, writes: 0 });
});

test('a store that fails halfway has the rest done when it is back, and nothing twice', async () => {
  const { stores } = await waiting();
  let left = 1;
  const replace: typeof stores.casussen.replace = (...what) =>
    (left -= 1) >= 0 ? stores.casussen.replace(...what) : Promise.reject(new StoreUnavailable('te druk'));
  const ping = (): Promise<void> => (left < 0 ? Promise.reject(new StoreUnavailable('te druk')) : Promise.resolve());
  const bot = await running({ ...stores, casussen: { ...stores.casussen, replace, ping } }, withoutFatima);
  await expect(bot.follow()).rejects.toThrow('te druk');
  expect(await beslissers(bot)).toEqual([wie('fatima'), wie('pieter')]);
  left = 10;
  await bot.follow();
  expect(await beslissers(bot)).toEqual([wie('pieter'), wie('pieter')]);
  expect(left).toBe(9);
  bot.take(before);
  await bot.follow();
  expect(left).toBe(7);
});

test('a store that was away for a moment only leaves none behind', async () => {
  const { stores } = await waiting();
  let blips = 1;
  const replace: typeof stores.casussen.replace = (...what) =>
    (blips -= 1) >= 0 ? Promise.reject(new StoreUnavailable('heel even')) : stores.casussen.replace(...what);
  const bot = await running({ ...stores, casussen: { ...stores.casussen, replace } }, withoutFatima);
  await bot.follow();
  expect(await beslissers(bot)).toEqual([wie('pieter'), wie('pieter')]);
});

test('one casusoverleg that fails by itself holds up no other, and is not looked at every second', async () => {
  const { app, stores } = await waiting();
  let broken = 0;
  const execute: App['casussen']['execute'] = (wanted, ...rest) =>
    wanted === other ? Promise.reject(new TypeError(`stuk ${(broken += 1)}`)) : app.casussen.execute(wanted, ...rest);
  app.changeOrganisatie(withoutFatima);
  const bot = await running(stores, withoutFatima, { casussen: { ...app.casussen, execute } });
  await bot.follow();
  await bot.follow();
  expect(broken).toBe(1);
  expect(await beslissers({ app })).toEqual([wie('pieter'), wie('fatima')]);
});

test('a process that stops halfway leaves it to the next', async () => {
  const { stores } = await waiting();
  const stop = new AbortController();
  stop.abort();
  const stopping = await running(stores, withoutFatima, { stopping: stop.signal });
  await stopping.follow();
  const next = await running(stores, withoutFatima);
  await next.follow();
  expect(await beslissers(next)).toEqual([wie('pieter'), wie('pieter')]);
});
