import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import type { Card } from '../../../ports/messenger.ts';
import type { RouteParts, Turn } from './turn.ts';

/** Puts a card for everybody in the place of the one that was clicked. */
export async function showEveryone(card: Card, { activity }: Turn, { messenger }: RouteParts): Promise<void> {
  const { conversation, replyToId, serviceUrl } = activity;
  if (replyToId === undefined) return;
  const ref = { conversatie: conversation.id, activiteit: replyToId, serviceUrl };
  await messenger.update(ref, { card, summary: teamsTekst.samenvatting, mentions: [] });
}
