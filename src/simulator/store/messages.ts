import type { DatabaseSync } from 'node:sqlite';

export type CardJson = Readonly<Record<string, unknown>>;

/** What is shown of a message. `mentions` have Entra object ids where the person is known here. */
export type Content = {
  readonly text: string;
  /** The bot's text is shown as it is; Markdown when absent. */
  readonly plain?: boolean;
  readonly summary: string;
  readonly cards: readonly CardJson[];
  readonly mentions: readonly { readonly id: string; readonly naam: string }[];
};

/** `root` is its own id for a message that is no reply. `at` in milliseconds since 1970, domain time. */
export type StoredMessage = {
  readonly id: number;
  readonly conversation: string;
  readonly root: number;
  readonly author: string;
  readonly at: number;
  /** 1, and one more for each update. */
  readonly version: number;
  readonly deleted: boolean;
  readonly content: Content;
};

export type Messages = {
  /** A message id that was never given before: milliseconds since 1970, moved up where that is taken. */
  nextId(now: number): number;
  /** Under `root`, or as a root itself. */
  add(message: {
    conversation: string;
    root: number | undefined;
    author: string;
    at: number;
    content: Content;
  }): StoredMessage;
  find(conversation: string, id: number): StoredMessage | undefined;
  /** Oldest first, deleted ones included. */
  inConversation(conversation: string): readonly StoredMessage[];
  newest(conversation: string): StoredMessage | undefined;
  /** Replaces what everyone sees; each person's own view of the message ends with it. Two writes: do them together. */
  update(id: number, content: Content): void;
  /** The message stays as a gap; nothing of its content does. Two writes too. */
  remove(id: number): void;
};

const nothing: Content = { text: '', summary: '', cards: [], mentions: [] };

export function createMessages(database: DatabaseSync): Messages {
  const number = database.prepare('UPDATE number SET last = max(last + 1, ?) RETURNING last');
  const insert = database.prepare('INSERT INTO message VALUES (?, ?, ?, ?, ?, 1, 0, ?)');
  const one = database.prepare('SELECT * FROM message WHERE conversation = ? AND id = ?');
  const all = database.prepare('SELECT * FROM message WHERE conversation = ? ORDER BY id');
  const last = database.prepare(
    'SELECT * FROM message WHERE conversation = ? AND deleted = 0 ORDER BY id DESC LIMIT 1',
  );
  const change = database.prepare('UPDATE message SET content = ?, deleted = ?, version = version + 1 WHERE id = ?');
  const dropViews = database.prepare('DELETE FROM view WHERE message = ?');
  const nextId = (now: number) => Number(number.get(Math.floor(now))?.['last']);
  const set = (id: number, content: Content, deleted: boolean) => {
    dropViews.run(id);
    change.run(JSON.stringify(content), deleted ? 1 : 0, id);
  };
  return {
    nextId,
    add({ conversation, root, author, at, content }) {
      const id = nextId(at);
      insert.run(id, conversation, root ?? id, author, Math.floor(at), JSON.stringify(content));
      return { id, conversation, root: root ?? id, author, at: Math.floor(at), version: 1, deleted: false, content };
    },
    find: (conversation, id) => maybe(one.get(conversation, id)),
    inConversation: (conversation) => all.all(conversation).map(fromRow),
    newest: (conversation) => maybe(last.get(conversation)),
    update: (id, content) => set(id, content, false),
    remove: (id) => set(id, nothing, true),
  };
}

type Row = Readonly<Record<string, unknown>>;

const maybe = (row: Row | undefined) => (row ? fromRow(row) : undefined);

function fromRow(row: Row): StoredMessage {
  return {
    id: Number(row['id']),
    conversation: String(row['conversation']),
    root: Number(row['root']),
    author: String(row['author']),
    at: Number(row['at']),
    version: Number(row['version']),
    deleted: row['deleted'] === 1,
    content: JSON.parse(String(row['content'])) as Content,
  };
}
