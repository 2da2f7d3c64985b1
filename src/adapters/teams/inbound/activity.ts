import { z } from 'zod';
import { readable } from '../../../domain/basis/readable.ts';

const text = z.string().max(2048);
/** What is not as expected counts as absent, where the bot can do without. */
const optional = <T extends z.ZodTypeAny>(schema: T) => schema.optional().catch(undefined);
/**
 * Stands for what the gate goes by and can't read: no tenant and no role is called so, and it is not taken for untold.
 */
export const unreadable = '(unreadable)';
/** Told, left out (`null` too, as some serialisers write it), or unreadable. */
const told = text
  .nullish()
  .transform((said) => said ?? undefined)
  .catch(unreadable);
const id = text.min(1);
const thing = optional(z.object({ id }));
type Thing = { readonly id: string } | undefined;

const account = z.object({
  id,
  // A name stands on one line, wherever it is shown.
  name: optional(text.transform((name) => readable(name).replaceAll('\n', ' '))),
  aadObjectId: optional(z.string().regex(/^[\da-z-]{1,64}$/i)),
  role: told,
  userRole: optional(text),
});

const unreadableTenant = { tenant: { id: unreadable } };
const channelData = z
  .object({
    tenant: z
      .object({ id: text })
      .nullish()
      .transform((said) => said ?? undefined)
      .catch(unreadableTenant.tenant),
    channel: thing,
    team: thing,
  })
  .nullish()
  .transform((said): { tenant?: Thing; channel?: Thing; team?: Thing } => said ?? {})
  .catch(unreadableTenant);

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
  conversation: z.object({ id, conversationType: optional(text), tenantId: told }),
  channelData,
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
