import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { NewerStore } from '../../../src/application/schema/newerStore.ts';
import { noteVersions } from '../../../src/application/schema/storeVersion.ts';
import { upgrades, versionOf, type Upgrades } from '../../../src/application/schema/upgrades.ts';
import { versionedStores } from '../../../src/application/schema/versionedStores.ts';
import { accepted, casusDocument, kenmerk, stored } from '../../support/contracts/casusDocument.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';

/** Two versions further: names became objects, then got a language. */
const later: Upgrades = {
  ...upgrades,
  casus: [...upgrades.casus, (older) => ({ ...older, texts: { a: { salt: '', text: 'bijgewerkt' } } })],
  person: [
    ({ naam, ...rest }) => ({ ...rest, naam: { voluit: naam } }),
    ({ naam, ...rest }) => ({ ...rest, naam: { ...(naam as object), taal: 'nl' } }),
  ],
};

const bare = openSqlite(':memory:');
const present = versionedStores(bare);
const future = versionedStores(bare, later);
afterAll(() => bare.close());

describe('a small document', () => {
  test('carries its version in the store, and its owner sees nothing of that', async () => {
    await present.documents.create('person', 'noor', { naam: 'Noor' });
    expect((await bare.documents.read('person', 'noor'))?.value).toEqual({ naam: 'Noor', schema: versionOf('person') });
    expect((await present.documents.read('person', 'noor'))?.value).toEqual({ naam: 'Noor' });
  });

  test.each([
    ['without a version, as 0.1.0 wrote it', { naam: 'Sam' }],
    ['of the first version', { naam: 'Sam', schema: 1 }],
    ['of the second version', { naam: { voluit: 'Sam' }, schema: 2 }],
    ['of the present version', { naam: { voluit: 'Sam', taal: 'nl' }, schema: 3 }],
  ])('%s is read as the present version has it, one by one and in a listing', async (name, value) => {
    await bare.documents.create('person', name, value);
    const read = { naam: { voluit: 'Sam', taal: 'nl' } };
    expect((await future.documents.read('person', name))?.value).toEqual(read);
    expect(await collect(future.documents.list('person', name))).toMatchObject([{ value: read }]);
  });

  test('is upgraded in the store by the next write, under the revision that was read', async () => {
    await bare.documents.create('person', 'joyce', { naam: 'Joyce' });
    const found = await future.documents.read('person', 'joyce');
    accepted(await future.documents.replace('person', 'joyce', found!.value, found!.revision));
    expect((await bare.documents.read('person', 'joyce'))?.value).toEqual({
      naam: { voluit: 'Joyce', taal: 'nl' },
      schema: 3,
    });
  });

  test('of a later version is refused in plain words, and left as it is', async () => {
    accepted(await future.documents.create('person', 'esra', { naam: { voluit: 'Esra', taal: 'nl' } }));
    const before = await bare.documents.read('person', 'esra');
    await expect(present.documents.read('person', 'esra')).rejects.toThrow(
      'person was stored by a later version of Aan Tafel (schema 3; this one knows up to 2): install that version',
    );
    await expect(collect(present.documents.list('person', 'esra'))).rejects.toThrow(NewerStore);
    expect(await bare.documents.read('person', 'esra')).toEqual(before);
  });
});

describe('a casusoverleg', () => {
  test('of an older version is read as the present one has it', async () => {
    await stored(bare.casussen, { ...casusDocument(1), schema: versionOf('casus') });
    const upgraded = { schema: versionOf('casus') + 1, texts: { a: { text: 'bijgewerkt' } } };
    expect((await future.casussen.load(kenmerk(1)))?.document).toMatchObject(upgraded);
    expect(await collect(future.casussen.all())).toMatchObject([{ document: upgraded }]);
  });

  test('of a later version is refused, and left as it is', async () => {
    await stored(bare.casussen, { ...casusDocument(2), schema: versionOf('casus') + 1 });
    const before = await bare.casussen.load(kenmerk(2));
    await expect(present.casussen.load(kenmerk(2))).rejects.toThrow(NewerStore);
    await expect(collect(present.casussen.all(kenmerk(1)))).rejects.toThrow(NewerStore);
    expect(await bare.casussen.load(kenmerk(2))).toEqual(before);
  });
});

describe('a store', () => {
  const opened = () => versionedStores(openSqlite(':memory:')).documents;

  test('remembers the versions that were written to it, so that an earlier program does not go on with it', async () => {
    const documents = opened();
    await noteVersions(documents);
    await noteVersions(documents);
    await noteVersions(documents, later);
    await expect(noteVersions(documents)).rejects.toThrow(NewerStore);
  });

  test('is refused by a program that does not know one of its kinds of document', async () => {
    const documents = opened();
    await noteVersions(documents, { ...upgrades, nieuw: [] } as Upgrades);
    await expect(noteVersions(documents)).rejects.toThrow('nieuw was stored by a later version');
  });
});
