import type { CasusStore } from '../../../src/ports/casusStore.ts';
import { casusStoreScans } from './casusStoreScans.ts';
import { casusStoreSearches } from './casusStoreSearches.ts';
import { casusStoreWrites } from './casusStoreWrites.ts';
import { freshForEachTest, type MakeStore } from './storeUnderTest.ts';

/** What every CasusStore keeps to, whatever it is made of. */
export function casusStoreContract(name: string, makeStore: MakeStore<CasusStore>): void {
  describe(`${name} keeps casusoverleggen`, () => {
    const opened = freshForEachTest(makeStore);

    test('it answers a ping', async () => {
      await expect(opened.store.ping()).resolves.toBeUndefined();
    });

    casusStoreWrites(opened);
    casusStoreSearches(opened);
    casusStoreScans(opened);
  });
}
