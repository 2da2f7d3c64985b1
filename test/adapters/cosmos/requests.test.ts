import { casusQueries } from '../../../src/adapters/cosmos/casusQueries.ts';
import { containers } from '../../../src/adapters/cosmos/containers.ts';
import { openCosmos, type CosmosStores } from '../../../src/adapters/cosmos/openCosmos.ts';
import { accepted, casusDocument, kenmerk } from '../../support/contracts/casusDocument.ts';
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
  const indexed = containers.casus.indexingPolicy.includedPaths?.map(({ path }) => path.split('/')[1]);

  test.each(Object.entries(searches))('%s', (_search, text) => {
    const condition = text.slice(text.indexOf('WHERE'));
    const used = [...condition.matchAll(/c\.(\w+)/g)].map(([, field]) => field);
    expect(used.length).toBeGreaterThan(0);
    for (const field of used) expect(indexed).toContain(field);
  });
});
