import type { DatabaseSync } from 'node:sqlite';

/** What this Teams knows of each person: what they have seen, and whether they have the bot. */
export type Personas = {
  /** Everything that is in the conversation now has been on the screen; true when some of it was new. */
  read(person: string, conversation: string): boolean;
  /** Newest message id this person has seen there; 0 before the first time. */
  seenUntil(person: string, conversation: string): number;
  /** Messages of others that this person has not seen, by conversation; conversations without any are absent. */
  unread(person: string): ReadonlyMap<string, number>;
  /** True for the first time only: the bot must be told that this person has opened their chat. */
  greet(person: string): boolean;
  hasRemovedBot(person: string): boolean;
  setRemoved(person: string, removed: boolean): void;
};

export function createPersonas(database: DatabaseSync): Personas {
  const read = database.prepare(`
    INSERT INTO seen (person, conversation, until)
    SELECT ?, conversation, max(id) FROM message WHERE conversation = ? GROUP BY conversation
    ON CONFLICT (person, conversation) DO UPDATE SET until = excluded.until WHERE until < excluded.until`);
  const seen = database.prepare('SELECT until FROM seen WHERE person = ? AND conversation = ?');
  const unread = database.prepare(`
    SELECT message.conversation, count(*) AS unread FROM message
    LEFT JOIN seen ON seen.person = ? AND seen.conversation = message.conversation
    WHERE message.author <> ? AND message.deleted = 0 AND message.id > coalesce(seen.until, 0)
    GROUP BY message.conversation`);
  const greet = database.prepare(`
    INSERT INTO install VALUES (?, 1, 0)
    ON CONFLICT (person) DO UPDATE SET greeted = 1 WHERE greeted = 0 AND removed = 0`);
  const install = database.prepare('SELECT removed FROM install WHERE person = ?');
  const remove = database.prepare(`
    INSERT INTO install VALUES (?, 1, ?)
    ON CONFLICT (person) DO UPDATE SET greeted = 1, removed = excluded.removed`);
  return {
    read: (person, conversation) => Number(read.run(person, conversation).changes) > 0,
    seenUntil: (person, conversation) => Number(seen.get(person, conversation)?.['until'] ?? 0),
    unread: (person) =>
      new Map(unread.all(person, person).map((row) => [String(row['conversation']), Number(row['unread'])])),
    greet: (person) => Number(greet.run(person).changes) > 0,
    hasRemovedBot: (person) => install.get(person)?.['removed'] === 1,
    setRemoved: (person, removed) => void remove.run(person, removed ? 1 : 0),
  };
}
