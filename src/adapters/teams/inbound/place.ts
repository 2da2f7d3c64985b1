import type { Place } from '../../../ports/bot.ts';
import type { InboundActivity } from './activity.ts';

/**
 * Where it was said; undefined in a group chat, where the bot has no business. The channel is the one that the answer goes
 * to: who speaks in a channel is let in to what it may see (A), so another that is told beside it counts for nothing.
 */
export function placeOf({ conversation, channelData }: InboundActivity): Place | undefined {
  const [channel = '', root] = conversation.id.split(';messageid=');
  const { conversationType } = conversation;
  if (conversationType === 'groupChat') return undefined;
  if (conversationType !== 'channel' && channelData.channel?.id !== channel)
    return isOwnChat(conversation) ? { kind: 'personal' } : undefined;
  return { kind: 'channel', kanaalId: channel, thread: root === undefined ? undefined : conversation.id };
}

/** What is for one person is said there, and it is kept as their chat: never one that others may read. */
const isOwnChat = ({ id, conversationType }: InboundActivity['conversation']): boolean =>
  conversationType === 'personal' || (conversationType === undefined && !id.startsWith('19:'));
