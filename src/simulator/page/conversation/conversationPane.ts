import type { ConversationView } from '../../api.ts';
import { element } from '../dom/element.ts';
import { reconcile } from '../dom/reconcile.ts';
import type { Part } from '../dom/reconcile.ts';
import { dayWords } from '../state/clockWords.ts';
import type { Surroundings } from '../state/surroundings.ts';
import { text } from '../text.ts';
import { composer } from './composer.ts';
import { emptyState } from './emptyState.ts';
import { incomingWords } from './incoming.ts';
import { paneHeader } from './paneHeader.ts';
import { scrollKeeper } from './scrollKeeper.ts';
import { hasSpoken } from './hasSpoken.ts';
import { threadView } from './threadView.ts';
import { timeline, timelineKey, withFresh } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';

/** The middle pane for one conversation as one persona sees it; a new one is made when either changes. */
export type ConversationPane = { readonly nodes: readonly HTMLElement[]; update(view: ConversationView): void };

export function conversationPane(around: Surroundings, back: () => void): ConversationPane {
  const { naam, kind } = around.conversation;
  const fresh = new Set<string>();
  const parts = new Map<string, Part<TimelineEntry>>();
  const items = element('div', { class: `timeline timeline-${kind}` }, [
    element('p', { class: 'loading' }, [text.conversation.loading]),
  ]);
  const scroller = element(
    'div',
    { class: 'scroller', tabindex: 0, role: 'region', 'aria-label': text.conversation.messages(naam) },
    [items],
  );
  const scroll = scrollKeeper(scroller);
  const write = composer(around, kind === 'channel' ? text.composer.channel : text.composer.personal);
  const empty = emptyState(kind, () => write.focus());
  let shown: ConversationView | undefined;

  function update(view: ConversationView): void {
    const first = shown === undefined;
    if (first) items.replaceChildren();
    const marked = withFresh(view, fresh, first || document.visibilityState !== 'visible');
    const words = shown === undefined ? undefined : incomingWords(shown, view, around.as);
    const spoke = shown !== undefined && hasSpoken(shown, view, around.as);
    scroll.keep({ first, spoke, incoming: words !== undefined }, () => {
      reconcile(items, parts, timeline(marked), timelineKey, (entry) => entryPart(entry, around));
      if (view.threads.length > 0) empty.remove();
      else items.append(empty);
    });
    shown = view;
  }

  return {
    nodes: [paneHeader(around, back), scroller, scroll.pill, element('footer', { class: 'pane-foot' }, [write.node])],
    update,
  };
}

function entryPart(entry: TimelineEntry, around: Surroundings): Part<TimelineEntry> {
  if (entry.kind === 'new') {
    return {
      node: element('p', { class: 'divider divider-new' }, [text.conversation.newMarker]),
      update: () => undefined,
    };
  }
  if (entry.kind === 'day') {
    const node = element('p', { class: 'divider' }, [dayWords(entry.at, around.now())]);
    return { node, update: () => (node.textContent = dayWords(entry.at, around.now())) };
  }
  const thread = threadView(entry.thread, around);
  const update = (next: TimelineEntry) => next.kind === 'thread' && thread.update(next.thread);
  return { node: thread.node, update };
}
