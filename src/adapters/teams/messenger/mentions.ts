import { mentionName, mentionTag } from '../../../cards/mentionTag.ts';
import type { AddressBook } from '../../../ports/addressBook.ts';
import type { OutgoingMessage } from '../../../ports/messenger.ts';

export type MentionEntity = {
  readonly type: 'mention';
  readonly text: string;
  readonly mentioned: { readonly id: string; readonly name: string };
};

/**
 * What Teams needs beside `<at>naam</at>` to make it a real mention: the channel id when this person was met before,
 * else the Entra object id.
 */
export function mentionEntities(
  mentions: OutgoingMessage['mentions'],
  book: AddressBook,
): Promise<readonly MentionEntity[]> {
  return Promise.all(
    mentions.map(async ({ person, naam }) => ({
      type: 'mention' as const,
      text: mentionTag(naam),
      mentioned: { id: (await book.person(person))?.teamsId ?? person, name: mentionName(naam) },
    })),
  );
}

/** Those whose text occurs; Teams refuses a message with a mention that isn't in its text. */
export const mentionedIn = (text: string, entities: readonly MentionEntity[]): MentionEntity[] =>
  entities.filter((entity) => text.includes(entity.text));
