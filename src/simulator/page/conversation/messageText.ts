import { markdownHtml } from '../cards/markdown.ts';
import { element } from '../dom/element.ts';
import { mentionParts } from './mentionParts.ts';
import type { Message } from '../../api.ts';

/** The words of a message: Markdown or plain text from the bot, plain text with mention chips from people. */
export function messageText(message: Message): HTMLElement {
  if (message.from.bot && message.plain) return element('div', { class: 'message-text plain' }, [message.text]);
  if (message.from.bot) {
    const node = element('div', { class: 'message-text' });
    node.innerHTML = markdownHtml(message.text);
    return node;
  }
  return element('div', { class: 'message-text plain' }, mentionParts(message.text).map(drawPart));
}

function drawPart({ words, mention }: ReturnType<typeof mentionParts>[number]): Node {
  return mention ? element('span', { class: 'mention' }, [words]) : document.createTextNode(words);
}
