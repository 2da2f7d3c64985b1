import type { DatabaseSync } from 'node:sqlite';
import type { WireLine } from '../api.ts';

/** The last 200 calls between this Teams and the bot; the kind of each, never its content. */
export type WireLog = {
  add(line: Omit<WireLine, 'nr'>): void;
  /** Newest first. */
  lines(): readonly WireLine[];
};

export function createWireLog(database: DatabaseSync): WireLog {
  const insert = database.prepare('INSERT INTO wire (line) VALUES (?)');
  const trim = database.prepare('DELETE FROM wire WHERE nr <= ?');
  const select = database.prepare('SELECT nr, line FROM wire ORDER BY nr DESC');
  return {
    add: (line) => void trim.run(Number(insert.run(JSON.stringify(line)).lastInsertRowid) - 200),
    lines: () =>
      select
        .all()
        .map((row) => ({ ...(JSON.parse(String(row['line'])) as Omit<WireLine, 'nr'>), nr: Number(row['nr']) })),
  };
}
