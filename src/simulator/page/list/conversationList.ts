import type { ConversationSummary, PageState } from '../../api.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { withoutMarks } from '../conversation/mentionParts.ts';
import { avatar } from '../people/avatar.ts';
import { unreadCount } from '../people/unreadCount.ts';
import { timeWords } from '../state/clockWords.ts';
import { text } from '../text.ts';

/**
 * The left pane: one's own chat, then channels under their team. Drawn anew on every change; the entry with focus
 * gets it back.
 */
export function drawConversationList(
  list: HTMLElement,
  state: PageState,
  open: string | undefined,
  choose: (id: string) => void,
): void {
  list.setAttribute('aria-label', text.list.label);
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['conversation'] : undefined;
  const entry = (conversation: ConversationSummary) => listEntry(conversation, state, conversation.id === open, choose);
  const personal = state.conversations.filter((conversation) => conversation.kind === 'personal');
  const teams = Map.groupBy(
    state.conversations.filter((conversation) => conversation.kind === 'channel'),
    (conversation) => conversation.team ?? '',
  );
  const top = list.scrollTop;
  list.replaceChildren(
    ...(state.conversations.length === 0 ? [element('p', { class: 'list-empty' }, [text.list.empty])] : []),
    ...(personal.length === 0 ? [] : [group(text.list.chat, personal.map(entry))]),
    ...[...teams].map(([team, channels]) => group(team, channels.map(entry))),
  );
  list.scrollTop = top;
  if (focused !== undefined) list.querySelector<HTMLElement>(`[data-conversation="${CSS.escape(focused)}"]`)?.focus();
}

function group(title: string, entries: readonly HTMLElement[]): HTMLElement {
  const items = entries.map((entry) => element('li', {}, [entry]));
  return element('section', {}, [element('h2', { class: 'list-title' }, [title]), element('ul', {}, items)]);
}

function listEntry(
  conversation: ConversationSummary,
  state: PageState,
  open: boolean,
  choose: (id: string) => void,
): HTMLElement {
  const { id, naam, kind, ongelezen, laatste, laatsteOp } = conversation;
  const when = laatsteOp === undefined ? '' : timeWords(laatsteOp, state.now);
  const last = withoutMarks(laatste ?? '');
  const content = [
    kind === 'personal'
      ? avatar({ id, naam, bot: true })
      : element('span', { class: 'channel-mark' }, [icon('channel')]),
    element('span', { class: 'list-name' }, [naam]),
    element('span', { class: 'list-when' }, [when]),
    element('span', { class: 'list-last' }, [last]),
    ...(ongelezen === 0 ? [] : unreadCount(ongelezen)),
  ];
  const made = button({ class: `list-entry list-${kind}${ongelezen > 0 ? ' unread' : ''}`, content }, () => choose(id));
  made.dataset['conversation'] = id;
  if (open) made.setAttribute('aria-current', 'page');
  return made;
}
