import type { ChangeEvent, PageState } from '../api.ts';
import { topBar } from './bar/topBar.ts';
import { conversationPane } from './conversation/conversationPane.ts';
import type { ConversationPane } from './conversation/conversationPane.ts';
import { element } from './dom/element.ts';
import { drawConversationList } from './list/conversationList.ts';
import { client } from './net/client.ts';
import { liveEvents } from './net/liveEvents.ts';
import { chooseConversation } from './state/chooseConversation.ts';
import { coalesce } from './state/coalesce.ts';
import { formatDeepLink, parseDeepLink } from './state/deepLink.ts';
import { createDrafts } from './state/drafts.ts';
import { text } from './text.ts';
import { wirePanel } from './wire/wirePanel.ts';

/** Milliseconds before asking again after a failure. */
const retryAfter = 3_000;

/** Puts the page together: one place knows who is looking, at what, and fetches again what is shown. */
export function startPage(): void {
  const list = part('list');
  const main = part('conversation');
  const wirePane = part('wire');
  const narrow = matchMedia('(max-width: 640px)');
  const drafts = createDrafts(sessionStorage);
  let link = parseDeepLink(location.hash);
  let state: PageState | undefined;
  let pane: ConversationPane | undefined;
  /** Persona and conversation that `pane` was made for. */
  let paneFor = '';
  let focusPane = false;

  const bar = topBar(part('bar'), {
    become: (as) => void become(as),
    jumped: async () => {
      await refresh();
      return state;
    },
    toggleWire: () => showWire(wirePane.hidden !== false),
  });
  const wire = wirePanel(wirePane, () => showWire(false));
  bar.wireOpen(false, false);

  const refresh = coalesce(async () => {
    const answer = await client.state(link.as ?? '');
    bar.connected(answer.ok);
    if (!answer.ok) {
      // The address may name a persona who is not here any more.
      if (answer.problem.code === 'http-404') link = { as: undefined, conversation: undefined };
      retryLater();
      return;
    }
    // An answer for a persona who is not looking any more would undo the switch.
    if (
      link.as !== undefined &&
      answer.value.me.id !== link.as &&
      answer.value.personas.some(({ id }) => id === link.as)
    )
      return;
    state = answer.value;
    settleLink(state);
    drawFrame(state);
    await Promise.all([refreshConversation(), refreshWire()]);
  });

  /** Fills in what the address leaves open; on a narrow screen no conversation means the list. */
  function settleLink(now: PageState): void {
    const known = now.conversations.some(({ id }) => id === link.conversation);
    const chosen = known
      ? link.conversation
      : narrow.matches
        ? undefined
        : chooseConversation(now.conversations, undefined)?.id;
    if (link.as === now.me.id && link.conversation === chosen) return;
    link = { as: now.me.id, conversation: chosen };
    history.replaceState(null, '', formatDeepLink(link));
  }

  function drawFrame(now: PageState): void {
    bar.update(now);
    drawConversationList(list, now, link.conversation, (id) => open(id));
    const unread = now.me.ongelezen === 0 ? '' : `(${now.me.ongelezen}) `;
    const conversation = now.conversations.find(({ id }) => id === link.conversation);
    document.title = `${unread}${conversation?.naam ?? text.list.label} · ${now.me.naam}`;
    part('panes').dataset['view'] = conversation === undefined ? 'list' : 'conversation';
    const wanted = `${now.me.id} ${conversation?.id ?? ''}`;
    if (wanted === paneFor) return;
    paneFor = wanted;
    pane = undefined;
    main.setAttribute('aria-label', conversation?.naam ?? text.list.label);
    if (conversation === undefined) {
      main.replaceChildren(element('p', { class: 'loading' }, [text.conversation.nothingChosen]));
      return;
    }
    pane = conversationPane(
      {
        as: now.me.id,
        conversation,
        drafts,
        commands: now.commands,
        now: () => state?.now ?? now.now,
        refresh: () => void refresh(),
      },
      () => open(undefined),
    );
    main.replaceChildren(...pane.nodes);
    if (focusPane) document.getElementById('conversation-title')?.focus();
    focusPane = false;
  }

  async function refreshConversation(): Promise<void> {
    const [as, conversation, target] = [link.as, link.conversation, pane];
    if (as === undefined || conversation === undefined || target === undefined) return;
    const answer = await client.conversation(as, conversation);
    bar.connected(answer.ok);
    if (!answer.ok) {
      retryLater();
      return;
    }
    if (target !== pane) return;
    target.update(answer.value);
    const unread = answer.value.threads.some(({ root, replies }) =>
      [root, ...replies].some((message) => message.ongelezen),
    );
    if (unread && document.visibilityState === 'visible') await client.read({ as, conversation });
  }

  async function refreshWire(): Promise<void> {
    if (wirePane.hidden || link.as === undefined) return;
    const answer = await client.wire(link.as);
    if (answer.ok && state !== undefined) wire.update(answer.value, state.now);
  }

  function retryLater(): void {
    setTimeout(() => void refresh(), retryAfter);
  }

  function showWire(shown: boolean): void {
    const hadFocus = wirePane.contains(document.activeElement);
    wirePane.hidden = !shown;
    bar.wireOpen(shown, hadFocus);
    void refreshWire();
  }

  function go(as: string | undefined, conversation: string | undefined): void {
    link = { as, conversation };
    history.pushState(null, '', formatDeepLink(link));
  }

  function open(conversation: string | undefined): void {
    go(link.as, conversation);
    focusPane = conversation !== undefined;
    if (state !== undefined) drawFrame(state);
    if (conversation === undefined) list.querySelector<HTMLElement>('button')?.focus();
    void refresh();
  }

  async function become(as: string): Promise<void> {
    const before = state?.conversations.find(({ id }) => id === link.conversation);
    const answer = await client.state(as);
    bar.connected(answer.ok);
    if (!answer.ok) {
      void refresh();
      return;
    }
    state = answer.value;
    go(as, chooseConversation(state.conversations, before)?.id);
    drawFrame(state);
    void refresh();
  }

  function follow(event: ChangeEvent): void {
    const wireOnly = event.wire === true && event.clock !== true && event.conversation === undefined;
    void (wireOnly ? refreshWire() : refresh());
  }

  addEventListener('popstate', () => {
    link = parseDeepLink(location.hash);
    void refresh();
  });
  document.addEventListener('visibilitychange', () => void refresh());
  liveEvents(follow, (is) => {
    bar.connected(is);
    if (is) void refresh();
  });
  void refresh();
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no #${id}`);
  return found;
}
