import type { ConversationParameters } from 'botbuilder';
import type { Address, Delivery, OutgoingMessage } from '../../../ports/messenger.ts';
import { outgoingActivity } from './outgoingActivity.ts';
import { roadToChannel } from './roads.ts';
import { delivered, type Senders, tooLarge } from './sendActivity.ts';

type ChannelAddress = Extract<Address, { readonly kind: 'channel' }>;

/** Starts a thread. Its conversation id is the channel's with `;messageid=` and the id of its root. */
export async function postToChannel(senders: Senders, to: ChannelAddress, message: OutgoingMessage): Promise<Delivery> {
  const { connection, book } = senders;
  const road = await roadToChannel(book, to);
  if (!road) return { ok: false, why: 'unreachable' };
  const activity = await outgoingActivity(message, { book, botId: connection.botId() });
  if (!activity) return tooLarge;
  const tenantId = road.tenantId ?? connection.tenantId();
  const parameters: Partial<ConversationParameters> = {
    isGroup: true,
    bot: { id: connection.botId(), name: '' },
    activity,
    ...(tenantId === undefined ? {} : { tenantId }),
    channelData: {
      channel: { id: to.kanaalId },
      team: { id: to.teamId },
      ...(tenantId === undefined ? {} : { tenant: { id: tenantId } }),
    },
  };
  const { serviceUrl } = road;
  const created = await connection.call({ serviceUrl, conversation: to.kanaalId, kind: 'write' }, (connector) =>
    connector.conversations.createConversation(parameters as ConversationParameters),
  );
  if (!created.ok) return created.failure;
  const { id = '', activityId } = created.value as { id?: string; activityId?: string };
  const root = activityId ?? rootOf(id);
  return delivered(
    { conversatie: id.includes(';messageid=') ? id : `${to.kanaalId};messageid=${root}`, serviceUrl },
    { id: root },
  );
}

const rootOf = (conversation: string): string => conversation.split(';messageid=')[1] ?? '';
