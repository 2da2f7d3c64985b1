import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../../ports/casusStore.ts';

/**
 * Steps from an empty file to the present schema. A step that was released is never changed, only followed by another:
 * `user_version` counts how many of them a file has had.
 */
const migrations: readonly string[] = [
  `
  -- One counter for all documents: a revision never comes back, also not when a document is deleted and made anew.
  CREATE TABLE revision (last INTEGER NOT NULL) STRICT;
  INSERT INTO revision (last) VALUES (0);

  -- The document stands last, so that reading any other column does not read through it.
  CREATE TABLE casus (
    kenmerk TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    status TEXT NOT NULL,
    thread TEXT,
    next_due INTEGER,
    next_send INTEGER,
    closed_at INTEGER,
    cijfers TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX casus_due ON casus (next_due, kenmerk) WHERE next_due IS NOT NULL;
  CREATE INDEX casus_to_send ON casus (next_send, kenmerk) WHERE next_send IS NOT NULL;
  CREATE INDEX casus_by_thread ON casus (thread, kenmerk) WHERE thread IS NOT NULL;
  CREATE INDEX casus_open ON casus (kenmerk) WHERE status = 'open';
  CREATE INDEX casus_by_closing ON casus (kenmerk, closed_at);

  -- People of open casusoverleggen only, because nothing asks for others.
  CREATE TABLE open_person (
    person TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    kenmerk TEXT NOT NULL REFERENCES casus (kenmerk) ON DELETE CASCADE,
    PRIMARY KEY (person, started_at, kenmerk)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX open_person_by_casus ON open_person (kenmerk);

  CREATE TABLE document (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT;
  `,
];

/** Brings a file to the present schema, also when two processes open it at once; refuses one from a later version. */
export function migrate(connection: DatabaseSync): void {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const version = knownVersionOf(connection);
    for (const step of migrations.slice(version)) connection.exec(step);
    connection.exec(`PRAGMA user_version = ${migrations.length}; COMMIT`);
  } finally {
    if (connection.isTransaction) connection.exec('ROLLBACK');
  }
}

/** For whoever only reads: refuses every schema but the present one. */
export function requirePresentSchema(connection: DatabaseSync): void {
  const version = knownVersionOf(connection);
  if (version < migrations.length)
    throw new StoreUnavailable(
      `the database has schema ${version}, this program needs ${migrations.length}: start the bot`,
    );
}

function knownVersionOf(connection: DatabaseSync): number {
  const version = versionOf(connection);
  if (version > migrations.length)
    throw new StoreUnavailable(`the database has schema ${version}, this program knows up to ${migrations.length}`);
  return version;
}

const versionOf = (connection: DatabaseSync): number =>
  Number(connection.prepare('PRAGMA user_version').get()?.['user_version']);
