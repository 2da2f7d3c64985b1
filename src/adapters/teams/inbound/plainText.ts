import { z } from 'zod';
import { readable } from '../../../domain/basis/readable.ts';
import type { InboundActivity } from './activity.ts';

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

/** What the person typed, without the mention of the bot that Teams leaves in. Mentions of people stay. */
export function plainText({ text = '', entities, recipient }: InboundActivity): string {
  const said = entities
    .map((entity) => mention.safeParse(entity))
    .filter((entity) => entity.success)
    .filter(({ data }) => data.mentioned.id === recipient.id)
    .reduce((rest, { data }) => rest.replaceAll(data.text, ' '), text)
    .replaceAll(/&nbsp;|\u00a0/g, ' ');
  return readable(said).trim();
}
