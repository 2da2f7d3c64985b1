import { z } from 'zod';
import { mentionsOf } from '../bot/mentions.ts';
import { Refused } from '../http/refused.ts';
import type { CardJson, Content } from '../store/messages.ts';
import type { World } from '../world.ts';

const cardType = 'application/vnd.microsoft.card.adaptive';
/** Most bytes of attachments in one message (Teams: about 28 KB). */
const largest = 28 * 1024;

const activity = z.object({
  type: z.enum(['message', 'typing']),
  text: z.string().nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish(),
  summary: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
  entities: z.array(z.unknown()).nullish(),
});

/**
 * The content of an activity the bot sends; undefined for typing, which leaves nothing. Refuses as Teams does: 400 for
 * one without text or card, 413 for a card that is too large.
 */
export function readBotActivity(body: unknown, world: World): Content | undefined {
  const { success, data, error } = activity.safeParse(body);
  if (!success) throw new Refused(400, 'BadSyntax', `Activity can't be read: ${error.issues[0]?.path.join('.') ?? ''}`);
  if (data.type === 'typing') return undefined;
  const attachments = data.attachments ?? [];
  if (!data.text && attachments.length === 0) {
    throw new Refused(400, 'BadSyntax', "Activity must include non empty 'text' field or at least 1 attachment");
  }
  if (Buffer.byteLength(JSON.stringify(attachments)) > largest) {
    throw new Refused(413, 'MessageSizeTooBig', 'Message size too large');
  }
  const cards = attachments.flatMap(({ contentType, content }) =>
    contentType === cardType && isObject(content) ? [content] : [],
  );
  const entities = [...(data.entities ?? []), ...cards.flatMap(cardEntities)];
  const plain = data.textFormat === 'plain';
  return { text: data.text ?? '', plain, summary: data.summary ?? '', cards, mentions: mentionsOf(entities, world) };
}

function cardEntities(card: CardJson): readonly unknown[] {
  const { entities } = (card['msteams'] ?? {}) as { entities?: unknown };
  return Array.isArray(entities) ? entities : [];
}

const isObject = (value: unknown): value is CardJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
