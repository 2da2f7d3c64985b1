import type { ConversationView } from '../../api.ts';

/** Whether this person has just begun a conversation here: then they want to see it, and what is answered. */
export function hasSpoken(before: ConversationView, after: ConversationView, me: string): boolean {
  const known = new Set(before.threads.map(({ root }) => root.id));
  return after.threads.some(({ root }) => root.from.id === me && !known.has(root.id));
}
