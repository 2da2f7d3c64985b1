import type { ConversationView, Message } from '../../../src/simulator/api.ts';
import { timeline, timelineKey, withFresh } from '../../../src/simulator/page/conversation/timeline.ts';

const message = (id: string, at: string, ongelezen: boolean): Message => ({
  id,
  from: { id: 'bot', naam: 'Aan Tafel', bot: true },
  at,
  edited: false,
  deleted: false,
  text: 'Dag',
  mentions: [],
  cards: [],
  ongelezen,
});
const viewOf = (...roots: Message[]): ConversationView => ({
  id: 'chat',
  threads: roots.map((root) => ({ root, replies: [] })),
});
const kinds = (view: ConversationView) => timeline(view).map((entry) => entry.kind);

test('each day begins with its own line', () => {
  const view = viewOf(
    message('1', '2026-11-20T09:00:00Z', false),
    message('2', '2026-11-20T10:00:00Z', false),
    message('3', '2026-11-23T09:00:00Z', false),
  );
  expect(kinds(view)).toEqual(['day', 'thread', 'thread', 'day', 'thread']);
});

test('one line shows where the news starts, but not above the very first message', () => {
  const old = message('1', '2026-11-23T08:00:00Z', false);
  const news = [message('2', '2026-11-23T09:00:00Z', true), message('3', '2026-11-23T10:00:00Z', true)];
  expect(kinds(viewOf(old, ...news))).toEqual(['day', 'thread', 'new', 'thread', 'thread']);
  expect(kinds(viewOf(...news))).toEqual(['day', 'thread', 'thread']);
});

test('keys are unique, so that every part of the page can be found again', () => {
  const view = viewOf(message('1', '2026-11-20T09:00:00Z', false), message('2', '2026-11-23T09:00:00Z', true));
  const keys = timeline(view).map(timelineKey);
  expect(new Set(keys).size).toBe(keys.length);
});

test('what was news when the visit began stays marked after the server calls it seen', () => {
  const fresh = new Set<string>();
  withFresh(viewOf(message('1', '2026-11-23T09:00:00Z', true)), fresh, true);
  const after = withFresh(viewOf(message('1', '2026-11-23T09:00:00Z', false)), fresh, false);
  expect(after.threads[0]?.root.ongelezen).toBe(true);
});

test('what comes in before the eyes of the reader is not marked', () => {
  const arrived = withFresh(viewOf(message('1', '2026-11-23T09:00:00Z', true)), new Set(), false);
  expect(arrived.threads[0]?.root.ongelezen).toBe(false);
});
