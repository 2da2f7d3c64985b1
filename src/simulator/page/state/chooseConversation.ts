import type { ConversationSummary } from '../../api.ts';

/**
 * Where a persona lands when nothing was chosen: at news in their own chat, then at news in the channel that was
 * open, then at any other news. Without news what was open stays open, or else the same kind of conversation.
 */
export function chooseConversation(
  conversations: readonly ConversationSummary[],
  before: ConversationSummary | undefined,
): ConversationSummary | undefined {
  const personal = conversations.find((conversation) => conversation.kind === 'personal');
  const same = conversations.find((conversation) => conversation.id === before?.id);
  const unread = conversations.filter((conversation) => conversation.ongelezen > 0);
  return (
    unread.find((conversation) => conversation === personal) ??
    unread.find((conversation) => conversation === same) ??
    unread[0] ??
    same ??
    conversations.find((conversation) => conversation.kind === before?.kind) ??
    personal ??
    conversations[0]
  );
}
