import { markdownHtml } from '../cards/markdown.ts';
import { element } from '../dom/element.ts';
import type { Message } from '../../api.ts';

/** The words of a message: Markdown from the bot, plain text with mention chips from people. */
export function messageText(message: Message): HTMLElement {
  if (message.from.bot) {
    const node = element('div', { class: 'message-text' });
    node.innerHTML = markdownHtml(message.text);
    return node;
  }
  return element('div', { class: 'message-text plain' }, mentionParts(message.text).map(drawPart));
}

type TextPart = { readonly words: string; readonly mention: boolean };

/** Splits text at its `<at>naam</at>` marks, in order; nothing else in it means anything. */
export function mentionParts(text: string): readonly TextPart[] {
  return text
    .split(/<at>(.*?)<\/at>/)
    .map((words, index) => ({ words, mention: index % 2 === 1 }))
    .filter((part) => part.words !== '');
}

/** One line for the list or a screen reader, without marks of Markdown or mentions. */
export function plainSummary(message: Message): string {
  const fallback = message.cards.map((card) => card['fallbackText']).find((words) => typeof words === 'string');
  const words = message.text === '' ? (fallback ?? '') : message.text;
  return mentionParts(words)
    .map((part) => part.words)
    .join('')
    .replaceAll(/[*_`#]/g, '')
    .slice(0, 200);
}

function drawPart(part: TextPart): Node {
  return part.mention ? element('span', { class: 'mention' }, [part.words]) : document.createTextNode(part.words);
}
