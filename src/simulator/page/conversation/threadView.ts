import type { ConversationView, Message } from '../../api.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { icon } from '../dom/icon.ts';
import { reconcile } from '../dom/reconcile.ts';
import type { Part } from '../dom/reconcile.ts';
import type { Surroundings } from '../state/surroundings.ts';
import { text } from '../text.ts';
import { composer } from './composer.ts';
import { messageView } from './messageView.ts';

export type Thread = ConversationView['threads'][number];

/** A message with its replies; in a channel drawn as one card that ends with a reply box, in a chat the bare message. */
export function threadView(first: Thread, around: Surroundings): Part<Thread> {
  const root = messageView(first.root, undefined, around);
  if (around.conversation.kind === 'personal') return { node: root.node, update: (thread) => root.update(thread.root) };
  const replies = element('div', { class: 'replies', role: 'group', 'aria-label': text.message.replies });
  const parts = new Map<string, Part<Message>>();
  const node = element('section', { class: 'thread' }, [root.node, replies, replyBox(first.root.id, around)]);

  function update(thread: Thread): void {
    root.update(thread.root);
    replies.hidden = thread.replies.length === 0;
    reconcile(
      replies,
      parts,
      thread.replies,
      (reply) => reply.id,
      (reply) => messageView(reply, first.root.id, around),
    );
  }

  update(first);
  return { node, update };
}

/** A quiet button until somebody wants to reply, or had begun to. */
function replyBox(thread: string, around: Surroundings): HTMLElement {
  const node = element('div', { class: 'reply-box' });
  const box = composer(around, text.composer.replyLabel, thread);
  const open = button({ class: 'quiet reply-open', content: [icon('reply'), text.composer.reply] }, () => {
    open.replaceWith(box.node);
    box.focus();
  });
  node.append(box.hasDraft ? box.node : open);
  return node;
}
