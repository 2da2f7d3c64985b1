import type { ConversationSummary } from '../../api.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { text } from '../text.ts';

/** What a conversation without messages says: what one might do next, with a button that brings one there. */
export function emptyState(kind: ConversationSummary['kind'], begin: () => void): HTMLElement {
  const [title, hint, label] =
    kind === 'personal'
      ? [text.conversation.emptyPersonal, text.conversation.emptyPersonalHint, text.composer.personal]
      : [text.conversation.emptyChannel, text.conversation.emptyChannelHint, text.composer.channel];
  return element('div', { class: 'empty' }, [
    icon('table'),
    element('p', { class: 'empty-title' }, [title]),
    element('p', {}, [hint]),
    button({ class: 'quiet', content: [label] }, begin),
  ]);
}
