import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { renewIndex } from '../../../src/application/schema/renewIndex.ts';
import { noteVersions } from '../../../src/application/schema/storeVersion.ts';
import { versionOf } from '../../../src/application/schema/upgrades.ts';
import { closed } from '../../support/opdrachten.ts';
import { kenmerk, openApp } from '../../support/app.ts';

/** A started casusoverleg as an older version left it: with its number, and without a due time to be found by. */
async function olderStore() {
  const bare = openSqlite(':memory:');
  const app = await openApp({ stores: bare });
  await noteVersions(app.documents);
  await app.start();
  const age = async () => {
    const found = (await bare.casussen.load(kenmerk))!;
    const index = { ...found.document.index, nextDue: null, people: [] };
    await bare.casussen.replace({ ...found.document, schema: 0, index }, found.revision);
  };
  await age();
  const stored = async () => (await bare.casussen.load(kenmerk))!;
  return { app, age, stored, renew: () => renewIndex({ ...app, log: app.log }) };
}

test('what an older version stored is found by the present index after the first start', async () => {
  const { app, stored, renew } = await olderStore();
  const noor = (await app.stored()).casus.starter;
  expect(await app.store.openOfPerson(noor, 10)).toEqual([]);
  expect(await renew()).toBe(1);
  expect(await app.store.openOfPerson(noor, 10)).toEqual([kenmerk]);
  expect((await stored()).document).toMatchObject({ schema: versionOf('casus'), index: { status: 'open' } });
  expect((await stored()).document.index.nextDue).not.toBeNull();
});

test('a closed one is written again too, and nothing is said or done by it', async () => {
  const { app, age, stored, renew } = await olderStore();
  await app.when(closed({ by: 'noor' }));
  await age();
  const before = await stored();
  expect(await renew()).toBe(1);
  const { document } = await stored();
  expect(document.timeline).toEqual(before.document.timeline);
  expect(document.outbox).toEqual(before.document.outbox);
  expect(document.schema).toBe(versionOf('casus'));
});

test('it looks at each start until a look finds none, and never after that', async () => {
  const { age, renew } = await olderStore();
  expect(await renew()).toBe(1);
  // A process of the older version was still running beside it.
  await age();
  expect(await renew()).toBe(1);
  expect(await renew()).toBe(0);
  await age();
  expect(await renew()).toBe(0);
});

test('one that can’t be written is logged and left alone, and the next start looks for it again', async () => {
  const { app, stored, renew } = await olderStore();
  const execute: typeof app.casussen.execute = () => Promise.reject(new TypeError('stuk'));
  expect(await renewIndex({ ...app, casussen: { execute } })).toBe(0);
  expect(app.log.lines).toContainEqual(
    expect.objectContaining({ level: 'error', message: 'index vernieuwen mislukt' }),
  );
  expect((await stored()).document.schema).toBe(0);
  expect(await renew()).toBe(1);
});
