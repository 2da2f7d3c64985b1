import type { Revision } from '../../../src/ports/casusStore.ts';
import type { Documents } from '../../../src/ports/documents.ts';
import { accepted, conflict } from './casusDocument.ts';
import { collect, freshForEachTest, type MakeStore } from './storeUnderTest.ts';

/** What every Documents keeps to, whatever it is made of. */
export function documentsContract(name: string, makeStore: MakeStore<Documents>): void {
  describe(`${name} keeps documents`, () => {
    const opened = freshForEachTest(makeStore);

    test('what was never stored is not found', async () => {
      expect(await opened.store.read('person', 'noor')).toBeUndefined();
    });

    test.each([
      ['an object', { naam: `Noor "N" O'Neil`, sinds: null, tekens: 'é 漢字 👩‍👧 \n', leeg: {} }],
      ['a list', [1, 0.1, -1, Number.MAX_SAFE_INTEGER, [], [null]]],
      ['a text', '%_\\'],
      ['a number', 0],
      ['false', false],
      ['null', null],
    ])('%s comes back exactly as it was written', async (_kind, value) => {
      const revision = accepted(await opened.store.create('setting', 'klok', value));
      expect(await opened.store.read('setting', 'klok')).toEqual({ value, revision });
    });

    test('a document of 500 KB comes back whole', async () => {
      const value = { regels: 'gelezen '.repeat(64_000) };
      await opened.store.create('readlog', 'AT-KQ0001', value);
      expect((await opened.store.read('readlog', 'AT-KQ0001'))?.value).toEqual(value);
    });

    test('a second creation is a conflict and changes nothing', async () => {
      const revision = accepted(await opened.store.create('household', 'hmac', { kenmerk: 'AT-KQ0001' }));
      expect(await opened.store.create('household', 'hmac', { kenmerk: 'AT-KQ0002' })).toEqual(conflict);
      expect(await opened.store.read('household', 'hmac')).toEqual({ value: { kenmerk: 'AT-KQ0001' }, revision });
    });

    test('of two claims on one household at the same time, here and in another process, one wins (C4)', async () => {
      const elsewhere = await opened.reopen();
      const results = await Promise.all([
        opened.store.create('household', 'hmac', 1),
        elsewhere.create('household', 'hmac', 2),
      ]);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect((await elsewhere.read('household', 'hmac'))?.value).toBe(results[0].ok ? 1 : 2);
    });

    test('a write under the stored revision replaces the value, one under an older does not', async () => {
      const first = accepted(await opened.store.create('person', 'noor', 1));
      const second = accepted(await opened.store.replace('person', 'noor', 2, first));
      expect(await opened.store.replace('person', 'noor', 3, first)).toEqual(conflict);
      expect(await opened.store.read('person', 'noor')).toEqual({ value: 2, revision: second });
    });

    test('what does not exist cannot be replaced', async () => {
      expect(await opened.store.replace('person', 'noor', 1, '1' as Revision)).toEqual(conflict);
      expect(await opened.store.read('person', 'noor')).toBeUndefined();
    });

    test('what is removed under the stored revision is gone, and under an older one it stays', async () => {
      const first = accepted(await opened.store.create('draft', 'noor', 1));
      const second = accepted(await opened.store.replace('draft', 'noor', 2, first));
      expect(await opened.store.remove('draft', 'noor', first)).toBe(false);
      expect(await opened.store.read('draft', 'noor')).toEqual({ value: 2, revision: second });
      expect(await opened.store.remove('draft', 'noor', second)).toBe(true);
      expect(await opened.store.remove('draft', 'noor', second)).toBe(false);
      expect(await opened.store.read('draft', 'noor')).toBeUndefined();
      expect(await listed('draft', '')).toEqual([]);
    });

    test('a revision from before a removal counts for nothing when the document is made anew', async () => {
      const before = accepted(await opened.store.create('draft', 'noor', 1));
      await opened.store.remove('draft', 'noor', before);
      const anew = accepted(await opened.store.create('draft', 'noor', 2));
      expect(await opened.store.replace('draft', 'noor', 3, before)).toEqual(conflict);
      expect(await opened.store.remove('draft', 'noor', before)).toBe(false);
      expect(await opened.store.read('draft', 'noor')).toEqual({ value: 2, revision: anew });
    });

    test('the same id under another kind is another document', async () => {
      await opened.store.create('person', 'noor', 'mens');
      await opened.store.create('setting', 'noor', 'instelling');
      expect((await opened.store.read('person', 'noor'))?.value).toBe('mens');
      expect(await listed('setting', '')).toEqual(['noor']);
    });

    test('what was written is there after a restart', async () => {
      const revision = accepted(await opened.store.create('digest', '2026-W48', { verzonden: true }));
      const restarted = await opened.reopen();
      expect(await restarted.read('digest', '2026-W48')).toEqual({ value: { verzonden: true }, revision });
    });

    test('a listing gives value and revision of each document', async () => {
      const revision = accepted(await opened.store.create('channel', '19:a', { url: 'x' }));
      expect(await collect(opened.store.list('channel', '19:'))).toEqual([
        { id: '19:a', value: { url: 'x' }, revision },
      ]);
    });

    test('a listing by prefix is in order of id and takes every character as it is', async () => {
      const ids = [`a'b`, 'a%', 'a%b', 'aXb', 'a_b', 'ab', 'aé', 'a漢', 'a👩‍👧', 'b', 'A'];
      for (const id of ids) await opened.store.create('digest', id, null);
      expect(await listed('digest', 'a%')).toEqual(['a%', 'a%b']);
      expect(await listed('digest', 'a_')).toEqual(['a_b']);
      expect(await listed('digest', `a'`)).toEqual([`a'b`]);
      expect(await listed('digest', 'aé')).toEqual(['aé']);
      expect(await listed('digest', 'a👩')).toEqual(['a👩‍👧']);
      expect(await listed('digest', 'zz')).toEqual([]);
      expect(await listed('digest', 'a')).toEqual(ids.filter((id) => id.startsWith('a')).sort());
      expect(await listed('digest', '')).toEqual([...ids].sort());
    });

    test('a listing goes on after any id, whether or not something has that id', async () => {
      for (const id of ['a1', 'a2', 'a4', 'b1']) await opened.store.create('digest', id, null);
      const listedAfter = async (prefix: string, after: string) =>
        (await collect(opened.store.list('digest', prefix, after))).map(({ id }) => id);
      expect(await listedAfter('', 'a2')).toEqual(['a4', 'b1']);
      expect(await listedAfter('a', 'a3')).toEqual(['a4']);
      expect(await listedAfter('a', '')).toEqual(['a1', 'a2', 'a4']);
      expect(await listedAfter('b', 'a4')).toEqual(['b1']);
      expect(await listedAfter('', 'b1')).toEqual([]);
    });

    test('a long listing gives each document once, also when it is changed and joined by others meanwhile', async () => {
      const ids = Array.from({ length: 450 }, (_, position) => `2026:${String(position).padStart(4, '0')}`);
      for (const id of ids) await opened.store.create('readlog', id, 'oud');
      const seen: string[] = [];
      for await (const { id, revision } of opened.store.list('readlog', '2026:')) {
        seen.push(id);
        accepted(await opened.store.replace('readlog', id, 'nieuw', revision));
        await opened.store.create('readlog', `2025:${id}`, 'erbij');
      }
      expect(seen).toEqual(ids);
    });

    const listed = async (kind: Parameters<Documents['list']>[0], prefix: string) =>
      (await collect(opened.store.list(kind, prefix))).map(({ id }) => id);
  });
}
