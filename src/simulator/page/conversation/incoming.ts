import type { ConversationView, Message } from '../../api.ts';
import { announce } from '../dom/announce.ts';
import { text } from '../text.ts';
import { withoutMarks } from './mentionParts.ts';

/** Messages of others that were not there before are told to a screen reader; gives the words, if there were any. */
export function incomingWords(before: ConversationView, after: ConversationView, me: string): string | undefined {
  const known = new Set(messagesOf(before).map((message) => message.id));
  const incoming = messagesOf(after).filter((message) => !known.has(message.id) && message.from.id !== me);
  if (incoming.length === 0) return undefined;
  const words = incoming
    .map((message) => text.conversation.incoming(message.from.naam, plainSummary(message)))
    .join(' ');
  announce(words);
  return words;
}

function messagesOf(view: ConversationView): readonly Message[] {
  return view.threads.flatMap((thread) => [thread.root, ...thread.replies]);
}

/** One line without marks of Markdown or mentions; a card says what it has for that. */
function plainSummary(message: Message): string {
  const spoken = message.cards.map((card) => card['speak']).find((words) => typeof words === 'string');
  const words = message.text === '' ? (spoken ?? '') : message.text;
  return withoutMarks(words)
    .replaceAll(/[*_`#]/g, '')
    .slice(0, 200);
}
