import type { Place } from '../../../ports/bot.ts';
import type { InboundActivity } from './activity.ts';

/** Where it was said; undefined in a group chat, where the bot has no business. */
export function placeOf({ conversation, channelData }: InboundActivity): Place | undefined {
  const [channel = '', root] = conversation.id.split(';messageid=');
  if (conversation.conversationType === 'groupChat') return undefined;
  if (conversation.conversationType !== 'channel' && channelData.channel === undefined) return { kind: 'personal' };
  return {
    kind: 'channel',
    kanaalId: channelData.channel?.id ?? channel,
    thread: root === undefined ? undefined : conversation.id,
  };
}
