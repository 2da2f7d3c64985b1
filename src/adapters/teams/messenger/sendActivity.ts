import type { AddressBook } from '../../../ports/addressBook.ts';
import type { Delivery, MessageRef, OutgoingMessage, Removal } from '../../../ports/messenger.ts';
import type { Connection } from '../connector/createConnection.ts';
import { outgoingActivity } from './outgoingActivity.ts';

export type Senders = { readonly connection: Connection; readonly book: AddressBook };

export const tooLarge: Delivery = { ok: false, why: 'rejected', status: 413 };

/** Sends into an existing conversation; as an answer to `replyTo` when that is given. */
export async function sendActivity(
  { connection, book }: Senders,
  { conversatie, serviceUrl, replyTo }: { conversatie: string; serviceUrl: string; replyTo?: string | undefined },
  message: OutgoingMessage,
): Promise<Delivery> {
  const activity = await outgoingActivity(message, { book, botId: connection.botId() });
  if (!activity) return tooLarge;
  const road = { serviceUrl, conversation: conversatie, kind: 'write' } as const;
  const sent = await connection.call(road, ({ conversations }) =>
    replyTo === undefined
      ? conversations.sendToConversation(conversatie, activity)
      : conversations.replyToActivity(conversatie, replyTo, { ...activity, replyToId: replyTo }),
  );
  return sent.ok ? delivered({ conversatie, serviceUrl }, sent.value) : sent.failure;
}

/** Puts another message in the place of one that stands there. */
export async function updateActivity(
  { connection, book }: Senders,
  ref: MessageRef,
  message: OutgoingMessage,
): Promise<Delivery> {
  const activity = await outgoingActivity(message, { book, botId: connection.botId() });
  if (!activity) return tooLarge;
  const { conversatie, activiteit, serviceUrl } = ref;
  const updated = await connection.call({ serviceUrl, conversation: conversatie, kind: 'write' }, (connector) =>
    connector.conversations.updateActivity(conversatie, activiteit, { ...activity, id: activiteit }),
  );
  if (updated.ok) return { ok: true, ref };
  return updated.status === 404 ? { ok: false, why: 'gone' } : updated.failure;
}

/** Takes a message away; Teams leaves "this message has been deleted" in its place where people can answer it. */
export async function removeActivity(
  { connection }: Pick<Senders, 'connection'>,
  { conversatie, activiteit, serviceUrl }: MessageRef,
): Promise<Removal> {
  const removed = await connection.call({ serviceUrl, conversation: conversatie, kind: 'write' }, (connector) =>
    connector.conversations.deleteActivity(conversatie, activiteit),
  );
  if (removed.ok) return { ok: true };
  return removed.status === 404 ? { ok: false, why: 'gone' } : removed.failure;
}

/** Teams took it; without an id it can't be found again, so that nobody knows whether it stands there. */
export function delivered(
  { conversatie, serviceUrl }: Pick<MessageRef, 'conversatie' | 'serviceUrl'>,
  { id }: { readonly id?: string | undefined },
): Delivery {
  if (!id) return { ok: false, why: 'uncertain' };
  return { ok: true, ref: { conversatie, activiteit: id, serviceUrl } };
}
