import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { guarded } from './faults.ts';
import { groupCommit } from './groupCommit.ts';
import { migrate, requirePresentSchema } from './migrations.ts';

type Row = Record<string, SQLOutputValue>;
type Values = Record<string, SQLInputValue>;

/** One connection. All but `write` is done at once and throws what SQLite reports; callers wrap it in `attempt`. */
export type Database = {
  all(sql: string, values: Values): Row[];
  get(sql: string, values: Values): Row | undefined;
  /** Number of rows that changed. */
  run(sql: string, values: Values): number;
  /**
   * Does `work` in a transaction, perhaps with other writes, and resolves when it is durable. All of it or nothing; what
   * `work` throws rejects, as StoreUnavailable where the fault lies with SQLite.
   */
  write<T>(work: () => T): Promise<T>;
  /**
   * Empties the write-ahead log, which keeps what pages held before until they are written again (law 15). While another
   * process reads it can't be emptied; then the next one does it, or the last to close.
   */
  scrub(): void;
  /** Writes what waits to be written, and closes. Twice is harmless. */
  close(): void;
};

/**
 * Opens or makes the file and brings it to the present schema. `patience` is how long, in milliseconds, to wait for
 * another process that is writing. With `readOnly` the file must be there and stays as it is. Throws StoreUnavailable.
 */
export function openDatabase(path: string, patience: number, readOnly = false): Database {
  return guarded(() => {
    const connection = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true, readOnly });
    try {
      if (readOnly) requirePresentSchema(connection);
      else {
        connection.exec(settings);
        migrate(connection);
      }
    } catch (cause) {
      connection.close();
      throw cause;
    }
    return databaseOn(connection);
  });
}

// FULL, because a command was promised to be durable once it returns; secure_delete, because what is lawfully deleted
// must not linger in free pages (law 15).
const settings = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON';

function databaseOn(connection: DatabaseSync): Database {
  const prepared = new Map<string, StatementSync>();

  function statement(sql: string): StatementSync {
    const known = prepared.get(sql);
    if (known) return known;
    const made = connection.prepare(sql);
    prepared.set(sql, made);
    return made;
  }

  const { write, flush } = groupCommit({
    // IMMEDIATE, so that two processes queue up here instead of failing halfway.
    begin: () => void statement('BEGIN IMMEDIATE').run(),
    commit: () => void statement('COMMIT').run(),
    end: () => {
      if (connection.isOpen && connection.isTransaction) statement('ROLLBACK').run();
    },
  });

  return {
    all: (sql, values) => statement(sql).all(values),
    get: (sql, values) => statement(sql).get(values),
    run: (sql, values) => Number(statement(sql).run(values).changes),
    write,
    scrub: () => {
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close() {
      if (!connection.isOpen) return;
      flush();
      connection.close();
    },
  };
}
