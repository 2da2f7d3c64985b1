import { z } from 'zod';

const text = z.string().max(2048);
/** What is not as expected counts as absent, where the bot can do without. */
const optional = <T extends z.ZodTypeAny>(schema: T) => schema.optional().catch(undefined);
const id = text.min(1);
const thing = optional(z.object({ id }));

const account = z.object({
  id,
  name: optional(text),
  aadObjectId: optional(z.string().regex(/^[\da-z-]{1,64}$/i)),
  role: optional(text),
  userRole: optional(text),
});

const activity = z.object({
  type: id,
  channelId: id,
  serviceUrl: id,
  id: optional(id),
  name: optional(text),
  action: optional(text),
  replyToId: optional(id),
  text: optional(z.string()),
  value: z.unknown(),
  from: account,
  recipient: account,
  conversation: z.object({ id, conversationType: optional(text), tenantId: optional(text) }),
  channelData: z.object({ tenant: thing, channel: thing, team: thing }).catch({}).default({}),
  membersAdded: z.array(z.object({ id })).catch([]).default([]),
  entities: z.array(z.unknown()).catch([]).default([]),
});

/** The part of an incoming activity that the bot goes by. Everything else a caller may have put in it is dropped. */
export type InboundActivity = z.infer<typeof activity>;

/** Undefined when it is no activity that Teams could have sent. */
export function parseActivity(body: unknown): InboundActivity | undefined {
  const parsed = activity.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}
