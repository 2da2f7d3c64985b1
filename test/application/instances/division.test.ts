import fc from 'fast-check';
import { createDivision, overdueMs } from '../../../src/application/instances/division.ts';
import { openMovableClock } from '../../../src/application/movableClock.ts';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { fakeClock } from '../../support/clocks.ts';
import { kenmerk, openApp } from '../../support/app.ts';
import { countedStores } from '../../support/countedStores.ts';
import { local } from '../../support/kantoor.ts';

const names = ['een', 'twee', 'drie', 'vier'];
const many = Array.from({ length: 60 }, (_, nr) => `AT-${String(nr).padStart(6, '2')}` as Kenmerk);

function divided(...members: readonly string[]) {
  const realClock = fakeClock('2026-11-23T08:00:00Z');
  const all = members.map((owner) => createDivision({ members: () => members, owner, realClock }));
  return { realClock, all };
}

test('each casusoverleg is looked at by one instance, and each instance has about as many', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 1 }), (members) => {
      const { all } = divided(...members);
      const parts = all.map((one) => one.take('toSend', many));
      expect(parts.flat().sort()).toEqual([...many].sort());
      for (const part of parts) expect(part.length).toBeGreaterThan(many.length / members.length / 3);
    }),
  );
});

test('when one goes, only what was its own changes hands', () => {
  const before = divided('een', 'twee', 'drie').all.map((one) => one.take('due', many));
  const after = divided('een', 'twee').all.map((one) => one.take('due', many));
  for (const nr of [0, 1]) expect(after[nr]).toEqual(expect.arrayContaining([...(before[nr] ?? [])]));
});

test('what another leaves for ten seconds is everybody’s, and not what came back in between', () => {
  const { realClock, all } = divided('een', 'twee');
  const [one] = all;
  const theirs = all[1]?.take('toSend', many) ?? [];
  one?.take('toSend', many);
  realClock.advance(overdueMs - 1);
  expect(one?.take('toSend', theirs)).toEqual([]);
  realClock.advance(1);
  expect(one?.take('toSend', theirs)).toEqual(theirs);
  one?.take('toSend', []);
  expect(one?.take('toSend', theirs)).toEqual([]);
});

test('what a process wrote itself it goes on with at once', () => {
  const { all } = divided('een', 'twee');
  const [first, second] = all[1]?.take('toSend', many) ?? [];
  if (first === undefined || second === undefined) throw new Error('a division without two parts');
  all[0]?.begun(first);
  expect(all[0]?.take('due', [first])).toEqual([]);
  expect(all[0]?.take('toSend', [first, second])).toEqual([first]);
  expect(all[0]?.take('toSend', [first, second])).toEqual([]);
});

test('what is another’s costs a search and not a single read', async () => {
  const app = await openApp();
  await app.start();
  const { stores, trips } = countedStores(app.stores);
  const mine = createDivision({ members: () => ['hier', 'daar'], owner: 'hier', realClock: app.realClock });
  const theirs = mine.take('toSend', [kenmerk]).length === 0 ? 'hier' : 'daar';
  const idle = await openApp({ ...app, stores, owner: theirs, members: () => ['hier', 'daar'] });
  trips();
  await idle.delivery.deliverAll();
  expect(trips()).toEqual({ reads: 0, searches: 1, writes: 0 });
  app.realClock.advance(overdueMs);
  await idle.delivery.deliverAll();
  expect(app.messenger.posts).toHaveLength(3);
});

test('a clock that one process moved is moved for the others as well, and never back', async () => {
  const { documents, realClock } = await openApp();
  const [one, other] = [await openMovableClock(documents, realClock), await openMovableClock(documents, realClock)];
  await one.moveTo(local('2026-12-01 09:00'));
  expect(other.now()).toBeLessThan(one.now());
  await other.refresh();
  expect(other.now()).toBe(one.now());
  await other.moveTo(local('2026-12-02 09:00'));
  await other.refresh();
  expect(other.now()).toBe(local('2026-12-02 09:00'));
});
