import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createMessages, type Messages } from './messages.ts';
import { createOutgoing, type Outgoing } from './outgoing.ts';
import { createPersonas, type Personas } from './personas.ts';
import { createViews, type Views } from './views.ts';
import { createWireLog, type WireLog } from './wireLog.ts';

/** All that this Teams remembers, in one SQLite file of its own. Every write is durable when it returns. */
export type Store = {
  readonly messages: Messages;
  readonly views: Views;
  readonly personas: Personas;
  readonly outgoing: Outgoing;
  readonly wire: WireLog;
  /** Writes all of `work` or nothing. */
  together<T>(work: () => T): T;
  close(): void;
};

/** Opens or makes the file (`:memory:` for none). In WAL a commit survives a killed process without a sync per write. */
export function openStore(dataFile: string): Store {
  mkdirSync(dirname(dataFile), { recursive: true });
  const database = new DatabaseSync(dataFile);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;');
  database.exec(schema);
  return {
    messages: createMessages(database),
    views: createViews(database),
    personas: createPersonas(database),
    outgoing: createOutgoing(database),
    wire: createWireLog(database),
    together(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}

// Times are milliseconds since 1970 of domain time. `seen.until` is the newest message id that was on the screen.
const schema = `
  CREATE TABLE IF NOT EXISTS number (only INTEGER PRIMARY KEY CHECK (only = 1), last INTEGER NOT NULL) STRICT;
  INSERT OR IGNORE INTO number VALUES (1, 0);
  CREATE TABLE IF NOT EXISTS message (
    id INTEGER PRIMARY KEY, conversation TEXT NOT NULL, root INTEGER NOT NULL, author TEXT NOT NULL,
    at INTEGER NOT NULL, version INTEGER NOT NULL, deleted INTEGER NOT NULL, content TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS message_in_conversation ON message (conversation, id);
  CREATE TABLE IF NOT EXISTS view (
    message INTEGER NOT NULL, person TEXT NOT NULL, card TEXT NOT NULL, PRIMARY KEY (message, person)) STRICT;
  CREATE TABLE IF NOT EXISTS seen (
    person TEXT NOT NULL, conversation TEXT NOT NULL, until INTEGER NOT NULL,
    PRIMARY KEY (person, conversation)) STRICT;
  CREATE TABLE IF NOT EXISTS install (
    person TEXT PRIMARY KEY, greeted INTEGER NOT NULL, removed INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS outgoing (
    nr INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, activity TEXT NOT NULL,
    attempts INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS wire (nr INTEGER PRIMARY KEY AUTOINCREMENT, line TEXT NOT NULL) STRICT;
`;
