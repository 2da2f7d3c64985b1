import { z } from 'zod';
import { Refused } from '../http/refused.ts';
import type { Route } from '../http/router.ts';
import { chatIdOf } from '../identity.ts';
import { threadId } from '../world.ts';
import { conversationNotFound, type ConnectorParts } from './connectorParts.ts';

const withId = z.object({ id: z.string() });
const parameters = z.object({
  isGroup: z.boolean().nullish(),
  members: z.array(withId).nullish(),
  tenantId: z.string().nullish(),
  channelData: z.object({ channel: withId.nullish(), tenant: withId.nullish() }).nullish(),
  activity: z.unknown(),
});
type Parameters = z.infer<typeof parameters>;

/**
 * `POST v3/conversations`: a thread in a channel with its first message, or the one personal chat of a member, which is
 * the same every time.
 */
export function conversationRoutes({ world, store, rateLimits, post }: ConnectorParts): readonly Route[] {
  function startThread(channelId: string, activity: unknown) {
    const place = world.place(channelId);
    if (place?.kind !== 'channel') throw conversationNotFound();
    rateLimits.admit('send', `new ${place.conversation}`);
    const message = post(place, undefined, activity);
    if (!message) throw badParameters();
    return { id: threadId(place.conversation, message.id), activityId: String(message.id) };
  }

  function openChat({ members, tenantId, channelData, activity }: Parameters) {
    const [member, ...others] = members ?? [];
    const tenant = tenantId ?? channelData?.tenant?.id;
    if (!member || others.length > 0 || tenant === undefined) throw badParameters();
    // Teams takes a 29: id or an Entra object id here, not a user principal name.
    const person = member.id.includes('@') ? undefined : world.member(member.id);
    if (tenant !== world.tenantId || !person || store.personas.hasRemovedBot(person.id)) throw notInRoster();
    const conversation = chatIdOf(person.id);
    rateLimits.admit('send', `new ${conversation}`);
    const first = activity ? post({ kind: 'personal', conversation, person }, undefined, activity) : undefined;
    return { id: conversation, ...(first ? { activityId: String(first.id) } : {}) };
  }

  return [
    {
      method: 'POST',
      path: 'v3/conversations',
      name: 'createConversation',
      handle({ body }) {
        const { success, data } = parameters.safeParse(body);
        if (!success) throw badParameters();
        const channel = data.channelData?.channel?.id;
        return { status: 201, body: channel === undefined ? openChat(data) : startThread(channel, data.activity) };
      },
    },
  ];
}

const badParameters = () => new Refused(400, 'BadSyntax', 'Incorrect conversation creation parameters');

/** Teams' answer for someone who does not have the bot, which it also gives for someone it does not know. */
export const notInRoster = (): Refused =>
  new Refused(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
