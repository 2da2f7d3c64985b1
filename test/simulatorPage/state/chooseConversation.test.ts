import type { ConversationSummary } from '../../../src/simulator/api.ts';
import { chooseConversation } from '../../../src/simulator/page/state/chooseConversation.ts';

const chat: ConversationSummary = { id: 'chat of Sam', kind: 'personal', naam: 'Aan Tafel', ongelezen: 0 };
const haven: ConversationSummary = { id: 'haven', kind: 'channel', naam: 'Havenkwartier', ongelezen: 0 };
const molen: ConversationSummary = { id: 'molen', kind: 'channel', naam: 'Molenbuurt', ongelezen: 0 };
const chatOfNoor: ConversationSummary = { ...chat, id: 'chat of Noor' };
const unread = (conversation: ConversationSummary): ConversationSummary => ({ ...conversation, ongelezen: 2 });

test('a card in the own chat goes before news in the channel that is open', () => {
  expect(chooseConversation([unread(chat), unread(haven), molen], haven)?.id).toBe(chat.id);
});

test('with news in the open channel and in another one, the open channel stays', () => {
  expect(chooseConversation([chat, unread(haven), unread(molen)], molen)?.id).toBe(molen.id);
});

test('news elsewhere goes before an open channel without any', () => {
  expect(chooseConversation([chat, haven, unread(molen)], haven)?.id).toBe(molen.id);
});

test('without news the open channel stays, and a chat leads to the own chat of the next persona', () => {
  expect(chooseConversation([chat, haven, molen], molen)?.id).toBe(molen.id);
  expect(chooseConversation([haven, chat, molen], chatOfNoor)?.id).toBe(chat.id);
});

test('someone who comes for the first time lands in their own chat, or else in the first channel', () => {
  expect(chooseConversation([haven, chat], undefined)?.id).toBe(chat.id);
  expect(chooseConversation([haven, molen], undefined)?.id).toBe(haven.id);
  expect(chooseConversation([], undefined)).toBeUndefined();
});
