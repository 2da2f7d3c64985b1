import { element } from '../dom/element.ts';
import { text } from '../text.ts';

/** The round badge with a number, and the words that a screen reader says for it. */
export function unreadCount(ongelezen: number): readonly HTMLElement[] {
  return [
    element('span', { class: 'count', 'aria-hidden': 'true' }, [String(ongelezen)]),
    element('span', { class: 'unseen' }, [text.list.unread(ongelezen)]),
  ];
}
