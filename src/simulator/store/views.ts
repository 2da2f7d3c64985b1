import type { DatabaseSync } from 'node:sqlite';
import type { CardJson } from './messages.ts';

/** Cards that one person sees instead of everyone's, until the bot updates the message. */
export type Views = {
  /** Does nothing for a deleted message, or when `version` is given and the message has moved on. */
  save(message: number, person: string, card: CardJson, version?: number): boolean;
  /** This person's own cards in a conversation, by message id. */
  of(person: string, conversation: string): ReadonlyMap<number, CardJson>;
};

export function createViews(database: DatabaseSync): Views {
  const insert = database.prepare(`
    INSERT OR REPLACE INTO view (message, person, card)
    SELECT id, ?, ? FROM message WHERE id = ? AND deleted = 0 AND version = coalesce(?, version)`);
  const select = database.prepare(`
    SELECT view.message, view.card FROM view JOIN message ON message.id = view.message
    WHERE view.person = ? AND message.conversation = ?`);
  return {
    save: (message, person, card, version) =>
      Number(insert.run(person, JSON.stringify(card), message, version ?? null).changes) > 0,
    of: (person, conversation) =>
      new Map(
        select
          .all(person, conversation)
          .map((row) => [Number(row['message']), JSON.parse(String(row['card'])) as CardJson]),
      ),
  };
}
