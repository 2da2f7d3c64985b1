import type { ConversationView } from '../../../src/simulator/api.ts';
import { hasSpoken } from '../../../src/simulator/page/conversation/hasSpoken.ts';

/** A conversation of messages by these people. */
const by = (...writers: readonly string[]): ConversationView => ({
  id: 'chat',
  threads: writers.map((writer, place) => ({
    root: {
      id: String(place),
      from: { id: writer, naam: writer, bot: writer === 'bot' },
      at: '2026-11-23T08:10:00Z',
      edited: false,
      deleted: false,
      text: 'Dag',
      mentions: [],
      cards: [],
      ongelezen: false,
    },
    replies: [],
  })),
});

test.each([
  ['one who has just spoken wants to see what follows', by('bot'), by('bot', 'noor'), true],
  ['also when the answer came with it', by('bot'), by('bot', 'noor', 'bot'), true],
  ['the word of another leaves a reader where they are', by('bot'), by('bot', 'sam'), false],
  ['an answer to it is not a word of one’s own', by('noor'), by('noor', 'bot'), false],
  ['what was said before is no news', by('noor'), by('noor'), false],
  ['nothing was said in an empty conversation', by(), by(), false],
])('%s', (_name, before, after, expected) => expect(hasSpoken(before, after, 'noor')).toBe(expected));
