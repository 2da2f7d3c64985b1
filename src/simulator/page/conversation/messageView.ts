import type { Message } from '../../api.ts';
import { cardSlot } from '../cards/cardSlot.ts';
import type { CardJson } from '../cards/preparedCard.ts';
import { element } from '../dom/element.ts';
import { reconcile } from '../dom/reconcile.ts';
import type { Part } from '../dom/reconcile.ts';
import { avatar } from '../people/avatar.ts';
import { fullWords, timeWords } from '../state/clockWords.ts';
import { spotIn } from '../state/surroundings.ts';
import type { Surroundings } from '../state/surroundings.ts';
import { text } from '../text.ts';
import { messageMenu } from './messageMenu.ts';
import { messageText } from './messageText.ts';

/** One message: who, when, words, cards and its menu. `thread` is the root id when it is a reply in a channel. */
export function messageView(first: Message, thread: string | undefined, around: Surroundings): Part<Message> {
  const head = element('div', { class: 'message-head' });
  const words = element('div');
  const cards = element('div', { class: 'message-cards' });
  const answers = element('div');
  const slots = new Map<string, Part<readonly [number, CardJson]>>();
  const own = first.from.id === around.as;
  const node = element('article', { 'data-message': first.id, tabindex: -1 }, [
    avatar(first.from),
    element('div', { class: 'message-body' }, [head, words, cards, answers]),
    messageMenu(first, thread, answers, around),
  ]);
  let drawnText: string | undefined;

  function update(message: Message): void {
    const when = timeWords(message.at, around.now());
    node.className = ['message', own ? 'own' : '', message.ongelezen ? 'fresh' : ''].filter(Boolean).join(' ');
    node.setAttribute('aria-label', text.message.by(message.from.naam, when));
    head.replaceChildren(...headOf(message, when));
    const wanted = message.deleted ? undefined : message.text;
    if (wanted !== drawnText || message.deleted) {
      drawnText = wanted;
      words.replaceChildren(...wordsOf(message));
    }
    const shown = message.deleted ? [] : message.cards.map((card, index) => [index, card] as const);
    reconcile(cards, slots, shown, ([index]) => String(index), makeSlot);
  }

  function makeSlot([index, card]: readonly [number, CardJson]): Part<readonly [number, CardJson]> {
    const slot = cardSlot(card, spotIn(around, { thread, message: first.id }), index, around);
    return { node: slot.node, update: ([, next]) => slot.update(next) };
  }

  update(first);
  return { node, update };
}

function headOf(message: Message, when: string): readonly Node[] {
  return [
    element('h3', { class: 'message-author' }, [message.from.naam]),
    ...(message.from.bot ? [element('span', { class: 'app-badge' }, [text.message.app])] : []),
    element('time', { datetime: message.at, title: fullWords(message.at) }, [when]),
    ...(message.edited && !message.deleted
      ? [element('span', { class: 'message-edited' }, [text.message.edited])]
      : []),
  ];
}

function wordsOf(message: Message): readonly Node[] {
  if (message.deleted) return [element('p', { class: 'message-deleted' }, [text.message.deleted])];
  return message.text === '' ? [] : [messageText(message)];
}
