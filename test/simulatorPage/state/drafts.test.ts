import { createDrafts } from '../../../src/simulator/page/state/drafts.ts';

function tab() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('what two personas type in the same conversation stays apart', () => {
  const drafts = createDrafts(tab());
  drafts.write('noor|haven', 'text', 'Ik bel de corporatie');
  drafts.write('sam|haven', 'text', 'Ik kijk mee');
  expect(drafts.read('noor|haven')).toEqual({ text: 'Ik bel de corporatie' });
});

test('typing in one input keeps what was typed in the others', () => {
  const drafts = createDrafts(tab());
  drafts.write('card', 'reden', 'Omdat');
  drafts.write('card', 'bedrag', '2180');
  expect(drafts.read('card')).toEqual({ reden: 'Omdat', bedrag: '2180' });
});

test('a draft outlives the page but not its sending', () => {
  const storage = tab();
  createDrafts(storage).write('card', 'reden', 'Omdat');
  const afterReload = createDrafts(storage);
  expect(afterReload.read('card')).toEqual({ reden: 'Omdat' });
  afterReload.forget('card');
  expect(afterReload.read('card')).toEqual({});
});

test('something else in the storage is not taken for a draft', () => {
  const storage = tab();
  storage.setItem('aan-tafel.draft.card', '{"reden":3,"ok":"ja"}');
  expect(createDrafts(storage).read('card')).toEqual({ ok: 'ja' });
});
