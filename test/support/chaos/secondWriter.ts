import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import type { Dice } from '../fuzz/dice.ts';

export type SecondWriter = {
  /** How often it wrote between somebody's reading and writing, and how often it held the file. */
  readonly counts: { written: number; held: number };
  stop(): Promise<void>;
};

/** Another process on the same file: it writes casusoverleggen as they were, and holds the file now and then. */
export function secondWriter(file: string, dice: Dice): SecondWriter {
  const stores = openSqlite(file);
  const lock = new DatabaseSync(file, { timeout: 100 });
  const counts = { written: 0, held: 0 };
  let stopped = false;

  async function write(): Promise<void> {
    for await (const kenmerk of stores.casussen.open()) {
      const found = await stores.casussen.load(kenmerk);
      if (found && (await stores.casussen.replace(found.document, found.revision)).ok) counts.written += 1;
    }
  }

  /** Longer than the bot's own patience (2 s) once in a while, so that it is told that the store can't be had. */
  async function hold(): Promise<void> {
    lock.exec('BEGIN IMMEDIATE');
    try {
      await pause(dice.chance(0.1) ? 2500 : 50 + dice.int(400));
      counts.held += 1;
    } finally {
      lock.exec('ROLLBACK');
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      await pause(20 + dice.int(150));
      // That it finds the file busy itself is as it should be.
      await (dice.chance(0.1) ? hold() : write()).catch(() => undefined);
    }
  }
  const running = run();
  return {
    counts,
    async stop() {
      stopped = true;
      await running;
      lock.close();
      stores.close();
    },
  };
}
