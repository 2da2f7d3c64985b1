import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import type { Answer } from '../../../ports/bot.ts';
import type { Card, OutgoingMessage } from '../../../ports/messenger.ts';
import { ReplyNotSent } from '../host/sendLater.ts';
import type { RouteParts, Turn } from './turn.ts';

/** Answers where it was asked, in the same thread. What is for one person never stands in a channel. */
export async function answerInPlace(answer: Answer, turn: Turn, parts: RouteParts): Promise<void> {
  switch (answer.kind) {
    case 'nothing':
      return;
    case 'message':
    case 'refusal':
      return say(answer.text, turn, parts);
    case 'card':
      if (answer.audience === 'actor' && turn.place?.kind === 'channel') return inPrivate(answer.card, turn, parts);
      return reply(cardMessage(answer.card), turn, parts);
  }
}

export const say = (text: string, turn: Turn, parts: RouteParts): Promise<void> =>
  reply({ text, summary: teamsTekst.samenvatting, mentions: [] }, turn, parts);

async function inPrivate(card: Card, turn: Turn, parts: RouteParts): Promise<void> {
  const sent = await parts.messenger.post({ kind: 'person', person: turn.caller.person }, cardMessage(card));
  await say(sent.ok ? teamsTekst.antwoordPersoonlijk : teamsTekst.antwoordNietBezorgd, turn, parts);
}

async function reply(message: OutgoingMessage, { activity }: Turn, { messenger, later }: RouteParts): Promise<void> {
  const { conversation, serviceUrl } = activity;
  // A message is answered; an installation has nothing to answer to.
  const replyTo = activity.type === 'message' ? activity.id : undefined;
  const send = () => messenger.reply({ conversatie: conversation.id, serviceUrl, replyTo }, message);
  const sent = await send();
  if (sent.ok) return;
  if (sent.why !== 'later') throw new ReplyNotSent(sent.why);
  later(sent, send);
}

const cardMessage = (card: Card): OutgoingMessage => ({ card, summary: teamsTekst.samenvatting, mentions: [] });
