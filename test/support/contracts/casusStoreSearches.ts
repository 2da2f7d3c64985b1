import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { CasusIndex, CasusStore } from '../../../src/ports/casusStore.ts';
import { at, casusDocument, kenmerk, noor, reindexed, sam, stored } from './casusDocument.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

/** The part of the contract about finding a casusoverleg by its index. */
export function casusStoreSearches(opened: StoreUnderTest<CasusStore>): void {
  const moments = {
    due: { index: (moment: Instant | null): Partial<CasusIndex> => ({ nextDue: moment }) },
    toSend: { index: (moment: Instant | null): Partial<CasusIndex> => ({ nextSend: moment }) },
  };

  describe.each(['due', 'toSend'] as const)('%s', (search) => {
    const { index } = moments[search];

    test('gives what its moment has come for, earliest first, the moment itself included', async () => {
      await stored(
        opened.store,
        casusDocument(1, index(at('11:00'))),
        casusDocument(2, index(at('09:00'))),
        casusDocument(3, index(at('10:00'))),
        casusDocument(4, index(null)),
        casusDocument(5, index((at('11:00') + 1) as Instant)),
      );
      expect(await opened.store[search](at('11:00'), 10)).toEqual([
        { kenmerk: kenmerk(2), at: at('09:00') },
        { kenmerk: kenmerk(3), at: at('10:00') },
        { kenmerk: kenmerk(1), at: at('11:00') },
      ]);
    });

    test('gives no more than the limit, and the earliest of all', async () => {
      await stored(opened.store, casusDocument(1, index(at('11:00'))), casusDocument(2, index(at('09:00'))));
      expect(await opened.store[search](at('12:00'), 1)).toEqual([{ kenmerk: kenmerk(2), at: at('09:00') }]);
    });

    test('follows each write, and forgets what has no moment any more', async () => {
      const documents = [casusDocument(1, index(at('09:00'))), casusDocument(2, index(at('10:00')))] as const;
      const [first, second] = await stored(opened.store, ...documents);
      await opened.store.replace(reindexed(documents[0], index(at('11:00'))), first!);
      await opened.store.replace(reindexed(documents[1], index(null)), second!);
      expect(await opened.store[search](at('12:00'), 10)).toEqual([{ kenmerk: kenmerk(1), at: at('11:00') }]);
    });
  });

  describe('openOfPerson', () => {
    test('gives the open casusoverleggen of a person, newest first', async () => {
      await stored(
        opened.store,
        casusDocument(1, { startedAt: at('10:00'), people: [noor, sam] }),
        casusDocument(2, { startedAt: at('12:00'), people: [sam] }),
        casusDocument(3, { startedAt: at('11:00'), people: [noor] }),
        casusDocument(4, { startedAt: at('13:00'), people: [noor], status: 'afgerond', closedAt: at('14:00') }),
        casusDocument(5, { startedAt: at('13:00'), people: [noor], status: 'vervallen', closedAt: at('14:00') }),
      );
      expect(await opened.store.openOfPerson(noor, 10)).toEqual([kenmerk(3), kenmerk(1)]);
    });

    test('gives no more than the limit, and the newest of all', async () => {
      await stored(
        opened.store,
        casusDocument(1, { startedAt: at('10:00') }),
        casusDocument(2, { startedAt: at('11:00') }),
      );
      expect(await opened.store.openOfPerson(noor, 1)).toEqual([kenmerk(2)]);
    });

    test('follows people who come and go', async () => {
      const document = casusDocument(1, { people: [noor] });
      const [revision] = await stored(opened.store, document);
      await opened.store.replace(reindexed(document, { people: [sam] }), revision!);
      expect(await opened.store.openOfPerson(noor, 10)).toEqual([]);
      expect(await opened.store.openOfPerson(sam, 10)).toEqual([kenmerk(1)]);
    });

    test('no longer gives one that was closed', async () => {
      const document = casusDocument(1);
      const [revision] = await stored(opened.store, document);
      await opened.store.replace(reindexed(document, { status: 'afgerond', closedAt: at('12:00') }), revision!);
      expect(await opened.store.openOfPerson(noor, 10)).toEqual([]);
    });

    test('counts a person who is named twice once', async () => {
      await stored(opened.store, casusDocument(1, { people: [noor, noor] }));
      expect(await opened.store.openOfPerson(noor, 10)).toEqual([kenmerk(1)]);
    });
  });

  describe('byThread', () => {
    const thread = '19:havenkwartier@thread.tacv2;messageid=1';

    test('finds the casusoverleg of exactly that thread once it was opened, also when closed', async () => {
      const document = casusDocument(1);
      const [revision] = await stored(opened.store, document, casusDocument(2, { thread: `${thread}2` }));
      expect(await opened.store.byThread(thread)).toBeUndefined();
      await opened.store.replace(reindexed(document, { thread, status: 'afgerond' }), revision!);
      expect(await opened.store.byThread(thread)).toBe(kenmerk(1));
    });
  });
}
