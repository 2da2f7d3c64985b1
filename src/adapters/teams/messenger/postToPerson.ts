import type { ConversationParameters } from 'botbuilder';
import { z } from 'zod';
import type { PersonId } from '../../../domain/basis/ids.ts';
import type { PersonAddress } from '../../../ports/addressBook.ts';
import type { Delivery, OutgoingMessage, Reach } from '../../../ports/messenger.ts';
import type { CallResult } from '../connector/createConnection.ts';
import type { Failure } from '../connector/connectorFailure.ts';
import { anywhere } from './roads.ts';
import { sendActivity, type Senders } from './sendActivity.ts';

/** Sends into someone's 1:1 chat; opens it first, once, when the bot has not been there yet, or that chat is no more. */
export async function postToPerson(senders: Senders, person: PersonId, message: OutgoingMessage): Promise<Delivery> {
  const { book } = senders;
  const known = await book.person(person);
  const serviceUrl = known?.serviceUrl ?? (await book.channel(anywhere));
  if (serviceUrl === undefined) return { ok: false, why: 'unreachable' };
  if (known?.conversatie !== undefined) {
    const there = await sendActivity(senders, { conversatie: known.conversatie, serviceUrl }, message);
    if (there.ok || there.why !== 'unreachable') return there;
    const conversatie = await anotherChat(senders, person, serviceUrl, known);
    if (conversatie === undefined) return there;
    await book.remember({ ...known, conversatie });
    return sendActivity(senders, { conversatie, serviceUrl }, message);
  }
  const opened = await openChat(senders, person, serviceUrl, known);
  if (!opened.ok) return notSent(opened.failure);
  const conversatie = opened.value;
  if (known) await book.remember({ ...known, conversatie });
  const delivery = await sendActivity(senders, { conversatie, serviceUrl }, message);
  if (delivery.ok && !known) await getToKnow(senders, person, { conversatie, serviceUrl });
  return delivery;
}

/**
 * Whether this person can be written to: opens their chat where there is none yet, which shows nothing, and asks who
 * is in it. The chat outlives the app, but only a bot that is still there is told.
 */
export async function reachPerson(senders: Senders, person: PersonId): ReturnType<Reach> {
  const { book } = senders;
  const known = await book.person(person);
  const serviceUrl = known?.serviceUrl ?? (await book.channel(anywhere));
  if (serviceUrl === undefined) return 'unknown';
  const opened: CallResult<string> =
    known?.conversatie === undefined
      ? await openChat(senders, person, serviceUrl, known)
      : { ok: true, value: known.conversatie };
  if (!opened.ok) return verdict(opened.failure);
  const met = await getToKnow(senders, person, { conversatie: opened.value, serviceUrl });
  if (met?.why !== 'unreachable' || known?.conversatie === undefined) return verdict(met);
  const conversatie = await anotherChat(senders, person, serviceUrl, known);
  if (conversatie === undefined) return verdict(met);
  return verdict(await getToKnow(senders, person, { conversatie, serviceUrl }));
}

function verdict(failure: Failure | undefined): 'reachable' | 'unreachable' | 'unknown' {
  if (failure === undefined) return 'reachable';
  return failure.why === 'unreachable' || failure.why === 'rejected' ? 'unreachable' : 'unknown';
}

/** Opening a chat shows nothing, so that an answer which stays out leaves nothing uncertain. */
const notSent = (failure: Delivery): Delivery =>
  !failure.ok && failure.why === 'uncertain' ? { ok: false, why: 'later' } : failure;

/**
 * The chat that there is now, when the one we knew takes nothing and is of the past; undefined when it is still the same,
 * as of whoever blocked the bot, or when Teams opens none.
 */
async function anotherChat(
  senders: Senders,
  person: PersonId,
  serviceUrl: string,
  known: PersonAddress,
): Promise<string | undefined> {
  const opened = await openChat(senders, person, serviceUrl, known);
  return opened.ok && opened.value !== known.conversatie ? opened.value : undefined;
}

function openChat(
  { connection }: Senders,
  person: PersonId,
  serviceUrl: string,
  known: PersonAddress | undefined,
): Promise<CallResult<string>> {
  const tenantId = known?.tenantId ?? connection.tenantId();
  // Teams would refuse it for ever; as soon as anybody speaks the tenant is known.
  if (tenantId === undefined) return Promise.resolve({ ok: false, failure: { ok: false, why: 'later' } });
  const parameters: Partial<ConversationParameters> = {
    isGroup: false,
    bot: { id: connection.botId(), name: '' },
    members: [{ id: known?.teamsId ?? person, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  return connection.call({ serviceUrl, conversation: person, kind: 'write' }, async ({ conversations }) => {
    const { id } = await conversations.createConversation(parameters as ConversationParameters);
    return id;
  });
}

const member = z.object({ id: z.string().min(1), name: z.string().default(''), tenantId: z.string().optional() });

/**
 * Asks the chat who is in it, so that next time the chat is there; when Teams doesn't say, it is opened again. Answers
 * how that went wrong, if it did.
 */
async function getToKnow(
  { connection, book }: Senders,
  person: PersonId,
  { conversatie, serviceUrl }: { readonly conversatie: string; readonly serviceUrl: string },
): Promise<Failure | undefined> {
  const asked = await connection.call({ serviceUrl, conversation: conversatie, kind: 'read' }, (connector) =>
    connector.conversations.getConversationMember(conversatie, person),
  );
  if (!asked.ok) return asked.failure;
  const found = member.safeParse(asked.value);
  if (!found.success) return { ok: false, why: 'uncertain' };
  const { id, name, tenantId = connection.tenantId() ?? '' } = found.data;
  await book.remember({ person, naam: name, teamsId: id, serviceUrl, tenantId, conversatie });
  return undefined;
}
