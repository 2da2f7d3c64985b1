import type { PageState } from '../api.ts';
import { conversationPane } from './conversation/conversationPane.ts';
import type { ConversationPane } from './conversation/conversationPane.ts';
import { element } from './dom/element.ts';
import { drawConversationList } from './list/conversationList.ts';
import type { Drafts } from './state/drafts.ts';
import { pagePart } from './pagePart.ts';
import { text } from './text.ts';

export type FrameHandlers = {
  readonly drafts: Drafts;
  /** Opens a conversation; `undefined` goes back to the list on a narrow screen. */
  open(conversation: string | undefined): void;
  refresh(): void;
};

export type Frame = {
  /** Draws title and list, and begins a new conversation pane when persona or conversation changed. */
  draw(state: PageState, open: string | undefined): void;
  /** The pane that is shown, if any. */
  pane(): ConversationPane | undefined;
  focusTitle(): void;
  focusList(): void;
};

/** List and conversation side by side, as the present persona sees them. */
export function frame(handlers: FrameHandlers): Frame {
  const list = pagePart('list');
  const main = pagePart('conversation');
  let pane: ConversationPane | undefined;
  /** Persona and conversation that `pane` was made for. */
  let madeFor: string | undefined;
  let now = '';

  function draw(state: PageState, open: string | undefined): void {
    const conversation = state.conversations.find(({ id }) => id === open);
    now = state.now;
    drawConversationList(list, state, open, (id) => handlers.open(id));
    document.title = titleOf(state, conversation?.naam);
    pagePart('panes').dataset['view'] = conversation === undefined ? 'list' : 'conversation';
    const wanted = `${state.me.id} ${conversation?.id ?? ''}`;
    if (wanted === madeFor) return;
    madeFor = wanted;
    main.setAttribute('aria-label', conversation?.naam ?? text.list.label);
    pane = conversation === undefined ? undefined : paneFor(state, conversation);
    main.replaceChildren(...(pane?.nodes ?? [element('p', { class: 'loading' }, [text.conversation.nothingChosen])]));
  }

  function paneFor(state: PageState, conversation: PageState['conversations'][number]): ConversationPane {
    const { drafts } = handlers;
    const around = { as: state.me.id, conversation, drafts, commands: state.commands };
    return conversationPane({ ...around, now: () => now, refresh: () => handlers.refresh() }, () => {
      handlers.open(undefined);
    });
  }

  return {
    draw,
    pane: () => pane,
    focusTitle: () => document.getElementById('conversation-title')?.focus(),
    focusList: () => list.querySelector<HTMLElement>('button')?.focus(),
  };
}

function titleOf(state: PageState, conversation: string | undefined): string {
  const unread = state.me.ongelezen === 0 ? '' : `(${state.me.ongelezen}) `;
  return `${unread}${conversation ?? text.list.label} · ${state.me.naam}`;
}
