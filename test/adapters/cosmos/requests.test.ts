import { text } from 'node:stream/consumers';
import type { IndexingPolicy } from '@azure/cosmos';
import { casusQueries } from '../../../src/adapters/cosmos/casusQueries.ts';
import { containers } from '../../../src/adapters/cosmos/containers.ts';
import { openCosmos, type CosmosStores } from '../../../src/adapters/cosmos/openCosmos.ts';
import { accepted, casusDocument, kenmerk } from '../../support/contracts/casusDocument.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { emulator, freshDatabase } from './emulator.ts';

const running = emulator();

describe('each step is one request', () => {
  let stores: CosmosStores;
  beforeAll(async () => {
    stores = await openCosmos(running.settings(freshDatabase()));
    running.requests();
  });
  afterAll(() => stores.close());

  test('of a casusoverleg', async () => {
    const { casussen } = stores;
    const first = accepted(await casussen.create(casusDocument(1)));
    expect(running.requests()).toEqual([expect.stringMatching(/^POST .*\/colls\/casus\/docs$/)]);
    accepted(await casussen.replace(casusDocument(1), first));
    expect(running.requests()).toEqual([expect.stringMatching(/^PUT .*\/docs\/AT-KQ0001$/)]);
    await casussen.replace(casusDocument(1), first);
    expect(running.requests()).toHaveLength(1);
    await casussen.load(kenmerk(1));
    expect(running.requests()).toEqual([expect.stringMatching(/^GET .*\/docs\/AT-KQ0001$/)]);
    await casussen.load(kenmerk(2));
    expect(running.requests()).toHaveLength(1);
    await casussen.ping();
    expect(running.requests()).toHaveLength(1);
  });

  test('of a small document', async () => {
    const { documents } = stores;
    const revision = accepted(await documents.create('readlog', 'AT-KQ0001/2026', 1));
    await documents.read('readlog', 'AT-KQ0001/2026');
    await documents.remove('readlog', 'AT-KQ0001/2026', revision);
    expect(running.requests()).toHaveLength(3);
  });
});

describe('a search filters and sorts only by what is indexed', () => {
  // Asked once after an update, and no write should pay for an index on it.
  const { writtenBefore: _rare, ...searches } = casusQueries;
  const indexedIn = ({ indexingPolicy }: { readonly indexingPolicy: IndexingPolicy }) =>
    indexingPolicy.includedPaths?.map(({ path }) => path.split('/')[1]);
  const usedIn = (text: string) =>
    [...text.slice(text.indexOf('WHERE')).matchAll(/c\.(\w+)/g)].map(([, field]) => field);

  test.each(Object.entries(searches))('%s', (_search, text) => {
    expect(usedIn(text).length).toBeGreaterThan(0);
    for (const field of usedIn(text)) expect(indexedIn(containers.casus)).toContain(field);
  });

  test('a listing of small documents, which stays within the partition of its kind', async () => {
    const stores = await openCosmos(running.settings(freshDatabase()));
    const asked: { readonly body: Promise<string>; readonly partition: unknown }[] = [];
    running.interrupt((request) => {
      if (request.headers['x-ms-documentdb-isquery'] === 'true')
        asked.push({ body: text(request), partition: request.headers['x-ms-documentdb-partitionkey'] });
      return false;
    });
    await collect(stores.documents.list('digest', '2026-W48/', '2026-W48/noor'));
    running.interrupt(undefined);
    stores.close();
    expect(asked.map(({ partition }) => partition)).toEqual(['["digest"]']);
    const { query } = JSON.parse((await asked[0]?.body) ?? '') as { readonly query: string };
    expect(new Set(usedIn(query))).toEqual(new Set(indexedIn(containers.document)));
  });
});
