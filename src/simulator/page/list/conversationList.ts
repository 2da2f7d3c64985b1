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
 * The left pane: one's own chat, then channels under their team. Entries stay where they are while news comes in, so
 * that a press that has begun lands on what was under it; they are made again only when there are others.
 */
export function drawConversationList(
  list: HTMLElement,
  state: PageState,
  open: string | undefined,
  choose: (id: string) => void,
): void {
  list.setAttribute('aria-label', text.list.label);
  const shape = JSON.stringify(state.conversations.map(({ id, kind, naam, team }) => [id, kind, naam, team]));
  if (list.dataset['shape'] !== shape) {
    list.dataset['shape'] = shape;
    makeEntries(list, state, choose);
  }
  for (const conversation of state.conversations) {
    const made = list.querySelector<HTMLElement>(`[data-conversation="${CSS.escape(conversation.id)}"]`);
    if (made !== null) fillEntry(made, conversation, state, conversation.id === open);
  }
}

function makeEntries(list: HTMLElement, { conversations }: PageState, choose: (id: string) => void): void {
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['conversation'] : undefined;
  const entry = ({ id }: ConversationSummary) => {
    const made = button({ class: 'list-entry', content: [] }, () => choose(id));
    made.dataset['conversation'] = id;
    return made;
  };
  const personal = conversations.filter((conversation) => conversation.kind === 'personal');
  const teams = Map.groupBy(
    conversations.filter((conversation) => conversation.kind === 'channel'),
    (conversation) => conversation.team ?? '',
  );
  const top = list.scrollTop;
  list.replaceChildren(
    ...(conversations.length === 0 ? [element('p', { class: 'list-empty' }, [text.list.empty])] : []),
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

function fillEntry(made: HTMLElement, conversation: ConversationSummary, state: PageState, open: boolean): void {
  const { id, naam, kind, ongelezen, laatste, laatsteOp } = conversation;
  const when = laatsteOp === undefined ? '' : timeWords(laatsteOp, state.now);
  made.className = `list-entry list-${kind}${ongelezen > 0 ? ' unread' : ''}`;
  made.replaceChildren(
    kind === 'personal'
      ? avatar({ id, naam, bot: true })
      : element('span', { class: 'channel-mark' }, [icon('channel')]),
    element('span', { class: 'list-name' }, [naam]),
    element('span', { class: 'list-when' }, [when]),
    element('span', { class: 'list-last' }, [withoutMarks(laatste ?? '')]),
    ...(ongelezen === 0 ? [] : unreadCount(ongelezen)),
  );
  if (open) made.setAttribute('aria-current', 'page');
  else made.removeAttribute('aria-current');
}
