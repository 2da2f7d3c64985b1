import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { createVisit, isVisited } from '../../../src/application/instances/visit.ts';
import { fakeClock } from '../../support/clocks.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';

const stores = openSqlite(':memory:');
afterAll(() => stores.close());
const { documents } = stores;
const realClock = fakeClock('2026-11-23T12:00:00Z');
const visit = (name: string) => createVisit({ documents, realClock }, 'beheer', name);
const isThere = () => isVisited(documents, 'beheer', realClock.now());

test('whoever works on a store is seen until they go, each by themselves', async () => {
  const [one, other] = [visit('een'), visit('ander')];
  await one.begin();
  await other.begin();
  expect([await isThere(), await isVisited(documents, 'copy', realClock.now())]).toEqual([true, false]);
  await one.end();
  expect(await isThere()).toBe(true);
  await other.end();
  expect(await isThere()).toBe(false);
});

test('whoever was killed counts as gone after half a minute, and the next takes away what they left', async () => {
  const killed = visit('gedood');
  await killed.begin();
  realClock.advance(20_000);
  await killed.renew();
  realClock.advance(29_000);
  expect(await isThere()).toBe(true);
  realClock.advance(1000);
  expect(await isThere()).toBe(false);
  await visit('volgende').begin();
  expect((await collect(documents.list('instance', ''))).map(({ id }) => id)).toEqual(['beheer/volgende']);
});
