import type { CasusDocument, CasusStore, Revision } from '../../../src/ports/casusStore.ts';
import {
  accepted,
  at,
  casusDocument,
  conflict,
  kenmerk,
  pendingEntry,
  reindexed,
  sam,
  stored,
} from './casusDocument.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

/** The part of the contract about loading and conditional writing. */
export function casusStoreWrites(opened: StoreUnderTest<CasusStore>): void {
  describe('written under a revision', () => {
    test('what was never stored is not found', async () => {
      expect(await opened.store.load(kenmerk(1))).toBeUndefined();
    });

    test('every value comes back exactly as it was written', async () => {
      const document = withEvent({
        quotes: `'enkel' "dubbel" \\ %_ -- ;`,
        signs: 'é ë ß 漢字 👩‍👧 \n\t een regel verder',
        numbers: [0, -1, 0.1, 1e21, Number.MAX_SAFE_INTEGER],
        nothing: [null, false, '', [], {}],
        constructor: 'een gewone sleutel',
      });
      const [revision] = await stored(opened.store, document);
      expect(await opened.store.load(kenmerk(1))).toEqual({ document, revision });
    });

    test('a document of 500 KB comes back whole', async () => {
      const document = withEvent({ text: 'stand van zaken '.repeat(32_000) });
      await stored(opened.store, document);
      expect((await opened.store.load(kenmerk(1)))?.document).toEqual(document);
    });

    test('a second creation under the same kenmerk is a conflict and changes nothing', async () => {
      const first = casusDocument(1, { nextDue: at('10:00') });
      const [revision] = await stored(opened.store, first);
      expect(await opened.store.create(casusDocument(1, { nextDue: at('08:00'), people: [sam] }))).toEqual(conflict);
      await expectUnchanged(first, revision!);
    });

    test('what does not exist cannot be replaced', async () => {
      expect(await opened.store.replace(casusDocument(1), '1' as Revision)).toEqual(conflict);
      expect(await opened.store.load(kenmerk(1))).toBeUndefined();
    });

    test('a write under the stored revision replaces the document and gives a new revision', async () => {
      const [first] = await stored(opened.store, casusDocument(1));
      const changed = withEvent({ type: 'DomeinJoined' });
      const second = accepted(await opened.store.replace(changed, first!));
      expect(second).not.toBe(first);
      expect(await opened.store.load(kenmerk(1))).toEqual({ document: changed, revision: second });
    });

    test('a write under an older revision is a conflict and changes nothing', async () => {
      const [old] = await stored(opened.store, casusDocument(1));
      const present = casusDocument(1, { nextDue: at('10:00') });
      const revision = accepted(await opened.store.replace(present, old!));
      const late = casusDocument(1, { nextDue: at('08:00'), people: [sam], status: 'afgerond' });
      expect(await opened.store.replace(late, old!)).toEqual(conflict);
      await expectUnchanged(present, revision);
    });

    test('of two writers at the same time, here and in another process, one wins', async () => {
      const [revision] = await stored(opened.store, casusDocument(1));
      const elsewhere = await opened.reopen();
      const here = casusDocument(1, { nextDue: at('10:00') });
      const there = casusDocument(1, { nextDue: at('11:00') });
      const results = await Promise.all([opened.store.replace(here, revision!), elsewhere.replace(there, revision!)]);
      expect(results.filter((result) => !result.ok)).toEqual([conflict]);
      expect((await opened.store.load(kenmerk(1)))?.document).toEqual(results[0].ok ? here : there);
    });

    test('of two creations at the same time, here and in another process, one wins', async () => {
      const elsewhere = await opened.reopen();
      const results = await Promise.all([opened.store.create(casusDocument(1)), elsewhere.create(casusDocument(1))]);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
    });

    test('what is removed under its revision is nowhere any more (law 15)', async () => {
      const thread = '19:havenkwartier@thread.tacv2;messageid=1';
      const [revision] = await stored(opened.store, casusDocument(1, { nextDue: at('09:00'), thread, people: [sam] }));
      expect(await opened.store.remove(kenmerk(1), revision!)).toBe(true);
      expect(await opened.store.load(kenmerk(1))).toBeUndefined();
      expect(await opened.store.due(at('23:59'), 10)).toEqual([]);
      expect(await opened.store.openOfPerson(sam, 10)).toEqual([]);
      expect(await opened.store.byThread(thread)).toBeUndefined();
      expect(await opened.store.remove(kenmerk(1), revision!)).toBe(false);
    });

    test('what was written meanwhile is not removed', async () => {
      const [old] = await stored(opened.store, casusDocument(1));
      accepted(await opened.store.replace(reindexed(casusDocument(1), { nextDue: at('10:00') }), old!));
      expect(await opened.store.remove(kenmerk(1), old!)).toBe(false);
      expect(await opened.store.load(kenmerk(1))).toBeDefined();
    });

    test('a message that was written but not sent is still there after a crash', async () => {
      const document = casusDocument(1, { nextSend: at('09:00') });
      await stored(opened.store, { ...document, outbox: [pendingEntry('uitnodiging:U1', at('09:00'))] });
      const restarted = await opened.reopen();
      expect(await restarted.toSend(at('09:00'), 10)).toEqual([{ kenmerk: kenmerk(1), at: at('09:00') }]);
      expect((await restarted.load(kenmerk(1)))?.document.outbox).toMatchObject([{ key: 'uitnodiging:U1' }]);
    });

    test('after a restart the next write goes on under the revision that was left', async () => {
      const [revision] = await stored(opened.store, casusDocument(1));
      const restarted = await opened.reopen();
      const changed = reindexed(casusDocument(1), { nextDue: at('10:00') });
      expect(accepted(await restarted.replace(changed, revision!))).not.toBe(revision);
    });
  });

  async function expectUnchanged(document: CasusDocument, revision: Revision): Promise<void> {
    const { kenmerk, index } = document;
    expect(await opened.store.load(kenmerk)).toEqual({ document, revision });
    expect(await opened.store.due(at('23:59'), 10)).toEqual([{ kenmerk, at: index.nextDue }]);
    expect(await opened.store.openOfPerson(sam, 10)).toEqual([]);
  }
}

const withEvent = (event: Record<string, unknown>): CasusDocument => ({
  ...casusDocument(1),
  timeline: [{ seq: 1, hash: 'a1', event }],
});
