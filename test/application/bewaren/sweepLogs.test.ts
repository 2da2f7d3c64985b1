import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { createBeheerLog } from '../../../src/application/bewaren/beheerLog.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { StoreUnavailable } from '../../../src/ports/casusStore.ts';
import type { DocumentKind } from '../../../src/ports/documents.ts';
import { openApp, type App } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { countedStores } from '../../support/countedStores.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const dayMs = 86_400_000;
const ids = async ({ documents }: Pick<App, 'documents'>, kind: DocumentKind) =>
  (await collect(documents.list(kind, ''))).map(({ id }) => id);

/** Days pass, and the bot looks as often as it needs to. */
async function days(app: App, count: number, looks = 4): Promise<void> {
  await app.clock.moveTo((app.now() + count * dayMs) as Instant);
  for (let look = 0; look < looks; look += 1) await app.bewaren.sweep();
}

/** Somebody looked up a household that nobody had, a beheerder looked, and a digest was sent. */
async function logged(app: App, week: string): Promise<void> {
  await app.readLog.lookedUp(wie('sam'), undefined);
  await createBeheerLog(
    app.documents,
    app.clock,
    app.random,
  )({ door: wie('anouk'), wat: 'inzage', person: wie('sam') });
  await app.documents.create('digest', `${week}/${wie('priya')}/1`, {});
}

test('what belongs to no casusoverleg goes when its own term is over, and not before (law 14, 15)', async () => {
  const app = await openApp();
  const logs = () =>
    Promise.all((['readlog', 'beheer', 'digest'] as const).map(async (kind) => (await ids(app, kind)).length));
  await logged(app, '2026-W48');
  await days(app, 360);
  await logged(app, '2027-W47');
  await days(app, 5);
  expect(await logs()).toEqual([2, 2, 2]);
  await days(app, 8);
  expect(await logs()).toEqual([1, 1, 1]);
  expect(await ids(app, 'digest')).toEqual([expect.stringMatching(/^2027-W47/)]);
});

/** So many lines of beheerders from long ago. */
async function oldLines({ documents }: Pick<App, 'documents'>, count: number): Promise<void> {
  for (let nr = 0; nr < count; nr += 1) await documents.create('beheer', String(1000 + nr), { at: 0 });
}

test('after a shorter term they go a few at each look, so that no clock waits for them (M5)', async () => {
  const { stores, trips } = countedStores(openSqlite(':memory:'));
  const app = await openApp({ stores });
  await oldLines(app, 50);
  trips();
  await app.bewaren.sweep();
  // Beside the twenty that went: where the round is, written before and after.
  expect([trips().writes, (await ids(app, 'beheer')).length]).toEqual([22, 30]);
  await days(app, 0);
  expect(await ids(app, 'beheer')).toEqual([]);
});

test('several processes share one round, and who fails goes on where it was (law 15)', async () => {
  const stores = openSqlite(':memory:');
  await oldLines(stores, 30);
  let removals = 0;
  const remove: typeof stores.documents.remove = (...which) => {
    if ((removals += 1) === 6) return Promise.reject(new StoreUnavailable('te druk'));
    return stores.documents.remove(...which);
  };
  const one = await openApp({ stores: { ...stores, documents: { ...stores.documents, remove } }, owner: 'een' });
  const other = await openApp({ stores, owner: 'ander', realClock: one.realClock });
  await expect(one.bewaren.sweep()).rejects.toThrow('te druk');
  await other.bewaren.sweep();
  expect(await ids(one, 'beheer')).toHaveLength(25);
  await days(one, 0, 2);
  expect([removals, await ids(one, 'beheer')]).toEqual([31, []]);
});
