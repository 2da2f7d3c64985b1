import type { PageState } from '../../../src/simulator/api.ts';
import { settleLink } from '../../../src/simulator/page/state/settleLink.ts';

const state: Pick<PageState, 'me' | 'conversations'> = {
  me: { id: 'sam', naam: 'Sam Bakker', functie: 'consulent', ongelezen: 0 },
  conversations: [
    { id: 'chat', kind: 'personal', naam: 'Aan Tafel', ongelezen: 0 },
    { id: 'haven', kind: 'channel', naam: 'Havenkwartier', ongelezen: 0 },
  ],
};

test('a complete address is left alone', () => {
  const link = { as: 'sam', conversation: 'haven' };
  expect(settleLink(link, state, false)).toBe(link);
});

test('an address that names nothing, or a conversation of somebody else, leads to the own chat', () => {
  const own = { as: 'sam', conversation: 'chat' };
  expect(settleLink({ as: undefined, conversation: undefined }, state, false)).toEqual(own);
  expect(settleLink({ as: 'sam', conversation: 'chat of Noor' }, state, false)).toEqual(own);
});

test('on a narrow screen the list comes first', () => {
  const list = { as: 'sam', conversation: undefined };
  expect(settleLink({ as: undefined, conversation: undefined }, state, true)).toEqual(list);
  expect(settleLink({ as: 'sam', conversation: 'haven' }, state, true)).toEqual({ as: 'sam', conversation: 'haven' });
});
