import type { ConversationView } from '../../api.ts';

/** Whether looking at this conversation shows the persona something they had not seen. */
export function hasUnread(view: ConversationView): boolean {
  return view.threads.some(({ root, replies }) => [root, ...replies].some((message) => message.ongelezen));
}
