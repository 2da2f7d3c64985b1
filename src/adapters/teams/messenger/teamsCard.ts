import type { PersonId } from '../../../domain/basis/ids.ts';
import type { AddressBook } from '../../../ports/addressBook.ts';
import type { Card, OutgoingMessage } from '../../../ports/messenger.ts';
import { mentionedIn, type MentionEntity } from './mentions.ts';

/** Teams takes no more people than this for their own view of a card. */
const mostViewers = 60;

/** The card as Teams wants it: mentions named in `msteams`, and whoever may refresh it by their Teams id. */
export async function teamsCard(
  card: Card,
  { refreshFor }: Pick<OutgoingMessage, 'refreshFor'>,
  entities: readonly MentionEntity[],
  book: AddressBook,
): Promise<Card> {
  const inCard = mentionedIn(unescaped(JSON.stringify(card)), entities);
  return { ...withRefresh(card, refreshFor && (await viewers(refreshFor, book))), ...mentions(card, inCard) };
}

// Names may hold quotes, which JSON escapes.
const unescaped = (json: string): string => json.replaceAll('\\"', '"').replaceAll('\\\\', '\\');

function mentions(card: Card, entities: readonly MentionEntity[]): Readonly<Record<string, unknown>> {
  if (entities.length === 0) return {};
  const msteams = typeof card['msteams'] === 'object' ? card['msteams'] : {};
  return { msteams: { ...msteams, entities } };
}

async function viewers(people: readonly PersonId[], book: AddressBook): Promise<readonly string[]> {
  const known = await Promise.all(people.map(async (person) => (await book.person(person))?.teamsId));
  return known.filter((id) => id !== undefined).slice(0, mostViewers);
}

/** Without known viewers the refresh goes: with an empty list Teams would ask for everybody. */
function withRefresh(card: Card, userIds: readonly string[] | undefined): Card {
  const { refresh, ...rest } = card;
  if (userIds === undefined || typeof refresh !== 'object') return card;
  return userIds.length === 0 ? rest : { ...rest, refresh: { ...refresh, userIds } };
}
