import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { copyStore, type CopyNeeds } from '../../../src/application/copy/copyStore.ts';
import type { Stores } from '../../../src/application/schema/versionedStores.ts';
import { fakeClock } from '../../support/clocks.ts';
import { at, casusDocument, stored } from '../../support/contracts/casusDocument.ts';

/** Real time stands still. */
export const realClock = fakeClock('2026-11-23T12:00:00Z');
/** What a test opened, and closes after it. */
export const opened: Stores[] = [];

/** An empty store. */
export const inMemory = (): Promise<Stores> => {
  const stores = openSqlite(':memory:');
  opened.push(stores);
  return Promise.resolve(stores);
};
/** Some casusoverleggen, open and closed, and a document or two of every kind. */
export async function filled(stores: Stores, count = 60): Promise<Stores> {
  for (let nr = 1; nr <= count; nr += 1)
    await stored(stores.casussen, casusDocument(nr, nr % 3 === 0 ? { status: 'afgerond', closedAt: at('11:00') } : {}));
  const { documents } = stores;
  const run = { state: 'pending', attempts: 0, notBefore: 1, lease: { owner: 'weg', until: 5 } };
  await documents.create('digest', '2026-W48/noor/1', { ...run, schema: 1 });
  await documents.create('absence', 'noor', { gemeld: [], berichten: { p: run } });
  await documents.create('instance', 'teams', { slots: [] });
  for (const kind of ['household', 'person', 'channel', 'readlog', 'setting', 'draft'] as const)
    for (const id of [`${kind}/1`, `${kind}/é 漢字`]) await documents.create(kind, id, { id, leeg: null });
  return stores;
}

/** Copies between two stores, under the same name each time. */
export const copy = (from: Stores, to: Stores, change: Partial<CopyNeeds> = {}) =>
  copyStore({
    ...{ from, to, source: 'sqlite:proef', realClock, pause: () => Promise.resolve(), progress: () => undefined },
    ...change,
  });
