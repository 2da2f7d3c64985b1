import type { ConversationView, Message } from '../../api.ts';
import { dayOf } from '../state/clockWords.ts';

type Thread = ConversationView['threads'][number];

/** What stands under one another in a conversation: threads, with a line where a day or the unseen part begins. */
export type TimelineEntry =
  | { readonly kind: 'day'; readonly at: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'thread'; readonly thread: Thread };

/**
 * Threads in their order with a day line before the first of each day, and one "new" line before the first root that
 * this visit has not seen before; none when that would be the very first message.
 */
export function timeline(view: ConversationView): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let day = '';
  let marked = false;
  view.threads.forEach((thread, index) => {
    const threadDay = dayOf(thread.root.at);
    if (threadDay !== day) entries.push({ kind: 'day', at: thread.root.at });
    day = threadDay;
    if (thread.root.ongelezen && !marked) {
      marked = true;
      if (index > 0) entries.push({ kind: 'new' });
    }
    entries.push({ kind: 'thread', thread });
  });
  return entries;
}

/** Stable over updates, so that a part of the page can be kept. */
export function timelineKey(entry: TimelineEntry): string {
  if (entry.kind === 'thread') return entry.thread.root.id;
  return entry.kind === 'day' ? `day ${dayOf(entry.at)}` : 'new';
}

/**
 * Marks as news what was unseen when this visit began, and what came in while nobody looked (`away`): looking makes
 * the server call it seen, but the reader still wants to see where the news starts. What arrives before one's eyes
 * needs no mark.
 */
export function withFresh(view: ConversationView, fresh: Set<string>, away: boolean): ConversationView {
  const mark = (message: Message): Message => {
    if (message.ongelezen && away) fresh.add(message.id);
    return { ...message, ongelezen: fresh.has(message.id) };
  };
  const threads = view.threads.map(({ root, replies }) => ({ root: mark(root), replies: replies.map(mark) }));
  return { ...view, threads };
}
