import type { ChangeEvent, PageState } from '../api.ts';
import { topBar } from './bar/topBar.ts';
import { frame } from './frame.ts';
import { client } from './net/client.ts';
import type { Answer } from './net/client.ts';
import { liveEvents } from './net/liveEvents.ts';
import { pagePart } from './pagePart.ts';
import { chooseConversation } from './state/chooseConversation.ts';
import { coalesce } from './state/coalesce.ts';
import { formatDeepLink, parseDeepLink } from './state/deepLink.ts';
import type { DeepLink } from './state/deepLink.ts';
import { createDrafts } from './state/drafts.ts';
import { hasUnread } from './state/hasUnread.ts';
import { settleLink } from './state/settleLink.ts';
import { wireToggle } from './wire/wireToggle.ts';

/** Milliseconds before asking again after a failure. */
const retryAfter = 3_000;

/** Puts the page together: one place knows who is looking, at what, and fetches again what is shown. */
export function startPage(): void {
  const narrow = matchMedia('(max-width: 640px)');
  let link = parseDeepLink(location.hash);
  let state: PageState | undefined;

  const refresh = coalesce(async () => {
    const answer = await client.state(link.as ?? '');
    if (!reached(answer)) {
      // The address may name a persona who is not here any more.
      if (answer.problem.code === 'http-404') link = { as: undefined, conversation: undefined };
      return;
    }
    // An answer from before a switch of persona would undo it.
    if (link.as !== undefined && answer.value.me.id.toLowerCase() !== link.as.toLowerCase()) return;
    state = answer.value;
    const settled = settleLink(link, state, narrow.matches);
    if (settled !== link) history.replaceState(null, '', formatDeepLink(settled));
    link = settled;
    bar.update(state);
    panes.draw(state, link.conversation);
    await Promise.all([refreshConversation(), wire.refresh()]);
  });
  const panes = frame({ drafts: createDrafts(sessionStorage), open, refresh: () => void refresh() });
  const bar = topBar(pagePart('bar'), {
    become: (as) => void become(as),
    jumped: async () => {
      await refresh();
      return state;
    },
    toggleWire: () => wire.toggle(),
  });
  const wire = wireToggle(
    () => state,
    (is, hadFocus) => bar.wireOpen(is, hadFocus),
  );

  /** Shows whether there is a connection, and tries again when not. */
  function reached<Value>(answer: Answer<Value>): answer is Extract<Answer<Value>, { ok: true }> {
    bar.connected(answer.ok);
    if (!answer.ok) setTimeout(() => void refresh(), retryAfter);
    return answer.ok;
  }

  async function refreshConversation(): Promise<void> {
    const { as, conversation } = link;
    const pane = panes.pane();
    if (as === undefined || conversation === undefined || pane === undefined) return;
    const answer = await client.conversation(as, conversation);
    if (!reached(answer) || pane !== panes.pane()) return;
    pane.update(answer.value);
    if (hasUnread(answer.value) && document.visibilityState === 'visible') await client.read({ as, conversation });
  }

  function go(next: DeepLink): void {
    link = next;
    history.pushState(null, '', formatDeepLink(link));
    if (state !== undefined) panes.draw(state, link.conversation);
    void refresh();
  }

  function open(conversation: string | undefined): void {
    go({ as: link.as, conversation });
    if (conversation === undefined) panes.focusList();
    else panes.focusTitle();
  }

  async function become(as: string): Promise<void> {
    const before = state?.conversations.find(({ id }) => id === link.conversation);
    const answer = await client.state(as);
    if (!reached(answer)) return;
    state = answer.value;
    bar.update(state);
    go({ as, conversation: chooseConversation(state.conversations, before)?.id });
  }

  function follow(event: ChangeEvent): void {
    const wireOnly = event.wire === true && event.clock !== true && event.conversation === undefined;
    void (wireOnly ? wire.refresh() : refresh());
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
  bar.wireOpen(false, false);
  void refresh();
}
