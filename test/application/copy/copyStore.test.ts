import { emulator, freshDatabase } from '../../adapters/cosmos/emulator.ts';
import { openCosmos } from '../../../src/adapters/cosmos/openCosmos.ts';
import { compareStores } from '../../../src/application/copy/compareStores.ts';
import { readCopyMarker, takeIntoUse, UnfinishedCopy } from '../../../src/application/copy/copyMarker.ts';
import type { CopyNeeds } from '../../../src/application/copy/copyStore.ts';
import { NewerStore } from '../../../src/application/schema/newerStore.ts';
import { noteVersions } from '../../../src/application/schema/storeVersion.ts';
import { upgrades, versionOf } from '../../../src/application/schema/upgrades.ts';
import { versionedStores, type Stores } from '../../../src/application/schema/versionedStores.ts';
import { StoreUnavailable, type Revision } from '../../../src/ports/casusStore.ts';
import { at, casusDocument, kenmerk, stored } from '../../support/contracts/casusDocument.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { copy, filled, inMemory, opened } from './copies.ts';

const running = emulator();
afterEach(() => opened.splice(0).forEach((stores) => stores.close()));

const inCosmos = async (): Promise<Stores> => {
  const stores = await openCosmos(running.settings(freshDatabase()));
  opened.push(stores);
  return stores;
};

/** A store that fails for good at its nth write, as when the process is killed there. */
function dyingAt(stores: Stores, nth: number): Stores {
  let writes = 0;
  const dies = <T>(write: () => Promise<T>): Promise<T> =>
    (writes += 1) >= nth ? Promise.reject(new Error('killed')) : write();
  const { casussen, documents } = stores;
  return {
    ...stores,
    casussen: { ...casussen, create: (...what) => dies(() => casussen.create(...what)) },
    documents: {
      ...documents,
      create: (...what) => dies(() => documents.create(...what)),
      replace: (...what) => dies(() => documents.replace(...what)),
    },
  };
}

describe.each([
  ['SQLite to Cosmos DB', inMemory, inCosmos],
  ['Cosmos DB to SQLite', inCosmos, inMemory],
  ['SQLite to SQLite', inMemory, inMemory],
])('%s', (_name, openFrom, openTo) => {
  test('everything is there, equal, and found by its index', async () => {
    const from = await filled(await openFrom());
    const to = await openTo();
    expect(await copy(from, to)).toMatchObject({ how: 'whole', repaired: 0 });
    const { counts, digests, differences } = await compareStores(from, to);
    expect(differences).toEqual([]);
    expect(digests.to).toBe(digests.from);
    expect(counts.find(({ kind }) => kind === 'casus')).toEqual({ kind: 'casus', from: 60, to: 60 });
    expect([...(await collect(to.casussen.open()))].sort()).toEqual([...(await collect(from.casussen.open()))].sort());
    expect((await collect(to.documents.list('draft', ''))).map(({ id }) => id)).toEqual(['draft/1', 'draft/é 漢字']);
  });

  test('whoever was busy is not, and who is at work stays behind', async () => {
    const from = await filled(await openFrom(), 0);
    await stored(from.casussen, { ...casusDocument(1), lease: { owner: 'weg', until: at('09:00') } });
    const to = await openTo();
    await copy(from, to);
    expect((await to.casussen.load(kenmerk(1)))?.document.lease).toBeNull();
    expect((await to.documents.read('digest', '2026-W48/noor/1'))?.value).toMatchObject({ lease: null });
    expect((await to.documents.read('absence', 'noor'))?.value).toMatchObject({ berichten: { p: { lease: null } } });
    expect(await to.documents.read('instance', 'teams')).toBeUndefined();
  });

  test('stopped at any write, it goes on from there, and until then nobody takes the half copy for a store', async () => {
    const from = await filled(await openFrom());
    for (const nth of [1, 2, 3, 30, 31, 70]) {
      const to = await openTo();
      await expect(copy(from, dyingAt(to, nth))).rejects.toThrow('killed');
      if (nth > 1) await expect(takeIntoUse(to.documents)).rejects.toThrow(UnfinishedCopy);
      expect(await copy(from, to)).toMatchObject({ how: 'whole', repaired: 0 });
      await expect(takeIntoUse(to.documents)).resolves.toBeUndefined();
    }
  });
});

test('what is certainly there is not copied again', async () => {
  const from = await filled(await inMemory());
  const to = await inMemory();
  await expect(copy(from, dyingAt(to, 40))).rejects.toThrow('killed');
  const again: number[] = [];
  await copy(from, to, { progress: (_kind, count) => again.push(count) });
  const all: number[] = [];
  await copy(from, await inMemory(), { progress: (_kind, count) => all.push(count) });
  expect(again.length).toBeLessThan(all.length);
});

test('a second copy brings over what changed since, also what is gone, as long as no bot worked on the first', async () => {
  const from = await filled(await inMemory());
  const to = await inMemory();
  await copy(from, to);
  const { revision } = (await from.casussen.load(kenmerk(7)))!;
  await from.casussen.replace(casusDocument(7, { nextDue: at('15:00') }), revision);
  const draft = (await from.documents.read('draft', 'draft/1'))!;
  await from.documents.remove('draft', 'draft/1', draft.revision);
  await from.casussen.remove(kenmerk(8), (await from.casussen.load(kenmerk(8)))!.revision);
  expect(await copy(from, to)).toMatchObject({ how: 'whole', repaired: 2 });
  expect(await to.documents.read('draft', 'draft/1')).toBeUndefined();
  expect(await to.casussen.load(kenmerk(8))).toBeUndefined();
  expect((await to.casussen.load(kenmerk(7)))?.document.index.nextDue).toBe(at('15:00'));
});

test('what changes while it is copied is put right by the check at the end', async () => {
  const from = await filled(await inMemory());
  const to = await inMemory();
  let changed = false;
  const change = async () => {
    if (changed) return;
    changed = true;
    const { revision } = (await from.casussen.load(kenmerk(1)))!;
    await from.casussen.replace(casusDocument(1, { nextDue: at('16:00') }), revision);
  };
  const progress: CopyNeeds['progress'] = (kind, count) => {
    if (kind === 'casus' && count > 40) void change();
  };
  const done = await copy(from, to, { progress });
  expect(done).toMatchObject({ how: 'whole', repaired: 1 });
  expect((await to.casussen.load(kenmerk(1)))?.document.index.nextDue).toBe(at('16:00'));
});

test('a target that keeps something else than it was given is found by the check, and no bot starts on it', async () => {
  const from = await filled(await inMemory(), 3);
  const to = await inMemory();
  const yes = { ok: true, revision: '1' as Revision } as const;
  const lossy: Stores = {
    ...to,
    casussen: {
      ...to.casussen,
      create: (document) => to.casussen.create({ ...document, timeline: [] }),
      replace: () => Promise.resolve(yes),
    },
    documents: {
      ...to.documents,
      create: (kind, ...what) => (kind === 'readlog' ? Promise.resolve(yes) : to.documents.create(kind, ...what)),
    },
  };
  const done = await copy(from, lossy);
  expect(done).toMatchObject({ how: 'differs' });
  const { counts, differences } = (done as Extract<typeof done, { how: 'differs' }>).comparison;
  expect(differences).toEqual([
    ...[1, 2, 3].map((nr) => ({ kind: 'casus', id: kenmerk(nr), how: 'different' })),
    ...['readlog/1', 'readlog/é 漢字'].map((id) => ({ kind: 'readlog', id, how: 'missing' })),
  ]);
  expect(counts).toContainEqual({ kind: 'readlog', from: 2, to: 0 });
  await expect(takeIntoUse(to.documents)).rejects.toThrow(UnfinishedCopy);
});

test('nothing is written to a target that holds something else, and it is said what differs', async () => {
  const from = await filled(await inMemory(), 2);
  const to = await inMemory();
  await stored(to.casussen, casusDocument(1, { nextDue: at('10:00') }), casusDocument(9));
  const done = await copy(from, to);
  expect(done).toMatchObject({ how: 'not-empty' });
  expect(done.how === 'not-empty' && done.comparison.differences).toEqual(
    expect.arrayContaining([
      { kind: 'casus', id: kenmerk(1), how: 'different' },
      { kind: 'casus', id: kenmerk(2), how: 'missing' },
      { kind: 'casus', id: kenmerk(9), how: 'surplus' },
    ]),
  );
  expect(await readCopyMarker(to.documents)).toBeUndefined();
  expect(await to.casussen.load(kenmerk(2))).toBeUndefined();
});

test('a target with an unfinished copy of another source is left alone', async () => {
  const from = await filled(await inMemory(), 2);
  const to = await inMemory();
  await expect(copy(from, dyingAt(to, 5), { source: 'sqlite:elders' })).rejects.toThrow('killed');
  expect(await copy(from, to)).toMatchObject({ how: 'not-empty' });
  expect(await readCopyMarker(to.documents)).toMatchObject({ source: 'sqlite:elders' });
});

test('what an older version stored is copied as it lies there, what a later one stored is refused', async () => {
  const from = await inMemory();
  await from.documents.create('person', 'noor', { naam: 'Noor' });
  const to = await inMemory();
  await copy(from, to);
  expect((await to.documents.read('person', 'noor'))?.value).toEqual({ naam: 'Noor' });
  await stored(from.casussen, { ...casusDocument(1), schema: versionOf('casus') + 1 });
  await expect(copy(from, to)).rejects.toThrow(NewerStore);
  const later = await inMemory();
  await noteVersions(versionedStores(later).documents, { ...upgrades, person: [...upgrades.person, (same) => same] });
  await expect(copy(later, await inMemory())).rejects.toThrow(NewerStore);
});

test('half a copy is no source', async () => {
  const from = await filled(await inMemory(), 2);
  const half = await inMemory();
  await expect(copy(from, dyingAt(half, 5))).rejects.toThrow('killed');
  expect(await copy(half, await inMemory())).toEqual({ how: 'unfinished-source' });
});

test('a target that asks for patience gets it, and one that stays away ends the copy', async () => {
  const from = await filled(await inMemory(), 5);
  const to = await inMemory();
  const waited: number[] = [];
  const pause = (ms: number): Promise<void> => {
    waited.push(ms);
    return Promise.resolve();
  };
  /** Its first casusoverleggen are refused so many times. */
  const busy = (faults: number): Stores => {
    let left = faults;
    const create: Stores['casussen']['create'] = (document) =>
      (left -= 1) >= 0
        ? Promise.reject(new StoreUnavailable('druk', { retryAfter: 40 }))
        : to.casussen.create(document);
    return { ...to, casussen: { ...to.casussen, create } };
  };
  await expect(copy(from, busy(Infinity), { pause })).rejects.toThrow('druk');
  waited.length = 0;
  expect(await copy(from, busy(3), { pause })).toMatchObject({ how: 'whole' });
  expect(waited).toEqual([40, 40, 40]);
});
