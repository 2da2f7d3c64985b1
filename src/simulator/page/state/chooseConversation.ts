import type { ConversationSummary } from '../../api.ts';

/**
 * Where a persona lands when nothing was chosen: what is open stays open, unless news waits elsewhere; then their
 * own chat goes before a channel. Without news the same kind of conversation as before.
 */
export function chooseConversation(
  conversations: readonly ConversationSummary[],
  before: ConversationSummary | undefined,
): ConversationSummary | undefined {
  const same = conversations.find((conversation) => conversation.id === before?.id);
  if (same !== undefined && same.ongelezen > 0) return same;
  const unread = conversations.filter((conversation) => conversation.ongelezen > 0);
  const personal = conversations.find((conversation) => conversation.kind === 'personal');
  return (
    unread.find((conversation) => conversation.kind === 'personal') ??
    unread[0] ??
    same ??
    conversations.find((conversation) => conversation.kind === before?.kind) ??
    personal ??
    conversations[0]
  );
}
