import type { CasusStore } from '../../../src/ports/casusStore.ts';
import { accepted, at, casusDocument, kenmerk, reindexed, stored } from './casusDocument.ts';
import { collect, type StoreUnderTest } from './storeUnderTest.ts';

// More than a store is likely to fetch at once, so that a scan has to go back for the rest.
const many = 450;
const numbers = Array.from({ length: many }, (_, position) => position + 1);

/** The part of the contract about going through all casusoverleggen. */
export function casusStoreScans(opened: StoreUnderTest<CasusStore>): void {
  test('every open casusoverleg is listed once, and no closed one', async () => {
    await stored(
      opened.store,
      ...numbers.map((number) => casusDocument(number)),
      casusDocument(9001, { status: 'afgerond', closedAt: at('10:00') }),
      casusDocument(9002, { status: 'vervallen', closedAt: at('10:00') }),
    );
    expect([...(await collect(opened.store.open()))].sort()).toEqual(numbers.map(kenmerk));
  });

  test('every closed casusoverleg is listed once, from wherever one goes on, and no open one (law 15)', async () => {
    const closed = numbers.map((number) => casusDocument(number, { status: 'afgerond', closedAt: at('10:00') }));
    await stored(opened.store, ...closed, casusDocument(9001));
    const listed = await collect(opened.store.closed());
    expect([...listed].sort()).toEqual(numbers.map(kenmerk));
    for (const from of [1, 210, many - 1])
      expect(await collect(opened.store.closed(listed[from]))).toEqual(listed.slice(from + 1));
  });

  test('a listing of what is closed goes on when each is deleted meanwhile (law 15)', async () => {
    const closed = numbers.map((number) => casusDocument(number, { status: 'afgerond', closedAt: at('10:00') }));
    const revisions = await stored(opened.store, ...closed);
    const seen: string[] = [];
    for await (const listed of opened.store.closed()) {
      seen.push(listed);
      expect(await opened.store.remove(listed, revisions[numbers.map(kenmerk).indexOf(listed)]!)).toBe(true);
    }
    expect(seen.sort()).toEqual(numbers.map(kenmerk));
  });

  test('a listing goes on when each listed casusoverleg is changed meanwhile', async () => {
    const documents = numbers.map((number) => casusDocument(number));
    const revisions = await stored(opened.store, ...documents);
    const seen = new Set<string>();
    let count = 0;
    for await (const listed of opened.store.open()) {
      count += 1;
      seen.add(listed);
      const position = documents.findIndex((document) => document.kenmerk === listed);
      const closed = reindexed(documents[position]!, { status: 'afgerond', closedAt: at('12:00') });
      accepted(await opened.store.replace(closed, revisions[position]!));
    }
    expect({ count, different: seen.size }).toEqual({ count: many, different: many });
    expect(await collect(opened.store.open())).toEqual([]);
  });

  test('all of them are listed in order of kenmerk, closed ones too, each as it was written', async () => {
    const documents = [3, 1, 2].map((number) => casusDocument(number));
    const closed = casusDocument(4, { status: 'afgerond', closedAt: at('10:00') });
    const [third, first, second, fourth] = await stored(opened.store, ...documents, closed);
    expect(await collect(opened.store.all())).toEqual([
      { document: documents[1], revision: first },
      { document: documents[2], revision: second },
      { document: documents[0], revision: third },
      { document: closed, revision: fourth },
    ]);
  });

  test('a listing of all goes on after any kenmerk, and misses none of many', async () => {
    await stored(opened.store, ...numbers.map((number) => casusDocument(number)));
    const listed = async (after: number) =>
      (await collect(opened.store.all(kenmerk(after)))).map(({ document }) => document.kenmerk);
    expect(await listed(0)).toEqual(numbers.map(kenmerk));
    expect(await listed(100)).toEqual(numbers.slice(100).map(kenmerk));
    expect(await listed(many)).toEqual([]);
  });

  test('what an older version wrote is found until it is written again', async () => {
    const older = numbers.map((number) => ({ ...casusDocument(number), schema: 1 }));
    const revisions = await stored(opened.store, ...older, { ...casusDocument(9001), schema: 2 });
    const found: string[] = [];
    for await (const listed of opened.store.writtenBefore(2)) {
      const position = older.findIndex((document) => document.kenmerk === listed);
      accepted(await opened.store.replace({ ...older[position]!, schema: 2 }, revisions[position]!));
      found.push(listed);
    }
    expect(found.sort()).toEqual(numbers.map(kenmerk));
    expect(await collect(opened.store.writtenBefore(2))).toEqual([]);
  });

  test('figures come from all that is open, and from what was closed at or after the moment asked (D1)', async () => {
    const open = casusDocument(1, { startedAt: at('08:00') });
    const closedThen = casusDocument(2, { status: 'afgerond', closedAt: at('12:00') });
    const closedLater = casusDocument(3, { status: 'vervallen', closedAt: at('12:01') });
    const closedBefore = casusDocument(4, { status: 'afgerond', closedAt: at('11:59') });
    await stored(opened.store, open, closedThen, closedLater, closedBefore);
    const figures = await collect(opened.store.cijfers(at('12:00')));
    expect([...figures].sort((one, other) => (one.kenmerk < other.kenmerk ? -1 : 1))).toEqual(
      [open, closedThen, closedLater].map(({ index }) => index.cijfers),
    );
  });

  test('a casusoverleg that closes while figures are gathered is counted once', async () => {
    const documents = numbers.map((number) => casusDocument(number));
    const revisions = await stored(opened.store, ...documents);
    const counted: string[] = [];
    for await (const { kenmerk: listed } of opened.store.cijfers(at('08:00'))) {
      counted.push(listed);
      if (counted.length !== 1) continue;
      for (const [position, document] of documents.entries()) {
        const closed = reindexed(document, { status: 'afgerond', closedAt: at('12:00') });
        accepted(await opened.store.replace(closed, revisions[position]!));
      }
    }
    expect(counted.sort()).toEqual(numbers.map(kenmerk));
  });
}
