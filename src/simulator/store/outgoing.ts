import type { DatabaseSync } from 'node:sqlite';

export type Activity = Readonly<Record<string, unknown>>;
export type OutgoingActivity = { readonly nr: number; readonly attempts: number; readonly activity: Activity };

/** Activities the bot must hear, kept until it has answered, so that a killed process loses none. */
export type Outgoing = {
  /** Answers its number; numbers go up. */
  add(lane: string, activity: Activity): number;
  /** What still waits in a lane up to and including `nr`, oldest first. */
  waiting(lane: string, nr: number): readonly OutgoingActivity[];
  /** The newest number of each lane in which something waits. */
  lanes(): readonly { readonly lane: string; readonly nr: number }[];
  tried(nr: number): void;
  done(nr: number): void;
};

export function createOutgoing(database: DatabaseSync): Outgoing {
  const insert = database.prepare('INSERT INTO outgoing (lane, activity, attempts) VALUES (?, ?, 0)');
  const waiting = database.prepare('SELECT * FROM outgoing WHERE lane = ? AND nr <= ? ORDER BY nr');
  const lanes = database.prepare('SELECT lane, max(nr) AS nr FROM outgoing GROUP BY lane ORDER BY nr');
  const tried = database.prepare('UPDATE outgoing SET attempts = attempts + 1 WHERE nr = ?');
  const done = database.prepare('DELETE FROM outgoing WHERE nr = ?');
  return {
    add: (lane, activity) => Number(insert.run(lane, JSON.stringify(activity)).lastInsertRowid),
    waiting: (lane, nr) =>
      waiting.all(lane, nr).map((row) => ({
        nr: Number(row['nr']),
        attempts: Number(row['attempts']),
        activity: JSON.parse(String(row['activity'])) as Activity,
      })),
    lanes: () => lanes.all().map((row) => ({ lane: String(row['lane']), nr: Number(row['nr']) })),
    tried: (nr) => void tried.run(nr),
    done: (nr) => void done.run(nr),
  };
}
