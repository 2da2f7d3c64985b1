import type { Activity } from 'botbuilder';
import type { AddressBook } from '../../../ports/addressBook.ts';
import type { OutgoingMessage } from '../../../ports/messenger.ts';
import { mentionedIn, mentionEntities } from './mentions.ts';
import { teamsCard } from './teamsCard.ts';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** What Teams takes at most for one message with a card. */
const mostBytes = 28 * 1024;

/** Only a text with mentions has signs of ours in it; anything else is shown as it is, whatever signs a name holds. */
const formatOf = ({ mentions }: OutgoingMessage): string => (mentions.length > 0 ? 'markdown' : 'plain');

/** A message as the connector takes it; undefined when its card is too large for Teams. */
export async function outgoingActivity(
  message: OutgoingMessage,
  { book, botId }: { readonly book: AddressBook; readonly botId: string },
): Promise<Activity | undefined> {
  const entities = await mentionEntities(message.mentions, book);
  const card = message.card && (await teamsCard(message.card, message, entities, book));
  if (card && Buffer.byteLength(JSON.stringify(card)) > mostBytes) return undefined;
  const activity: Partial<Activity> = {
    type: 'message',
    from: { id: botId, name: '' },
    summary: message.summary,
    importance: 'normal',
    ...(message.text === undefined ? {} : { text: message.text, textFormat: formatOf(message) }),
    ...(card ? { attachments: [{ contentType: adaptiveCard, content: card }] } : {}),
    entities: message.text === undefined ? [] : mentionedIn(message.text, entities),
  };
  // The SDK's type asks for everything an incoming activity has.
  return activity as Activity;
}
