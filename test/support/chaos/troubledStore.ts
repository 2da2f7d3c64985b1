import { join } from 'node:path';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import type { CasusStore } from '../../../src/ports/casusStore.ts';
import type { Documents } from '../../../src/ports/documents.ts';
import type { Dice } from '../fuzz/dice.ts';
import type { LocalBot, Settings } from '../localBot.ts';
import { secondWriter } from './secondWriter.ts';

/** A store in trouble, and how to look into it from outside. */
export type Trouble = {
  readonly store: CasusStore;
  readonly documents: Documents;
  readonly counts: () => Readonly<Record<string, number>>;
  /** From now on nothing goes wrong. */
  calm(): Promise<void>;
  close(): void;
};

/** Where the bot keeps everything, and what goes wrong there from some moment on. */
export type TroubledStore = {
  readonly settings: Settings;
  readonly trouble: (bot: LocalBot, dice: Dice) => Promise<Trouble>;
};

/** SQLite with another process on the same file. */
export const onSqlite: TroubledStore = {
  settings: {},
  trouble: (bot, dice) => {
    const file = join(bot.dataFolder, 'aan-tafel.sqlite');
    const stores = openSqlite(file);
    const other = secondWriter(file, dice);
    return Promise.resolve({
      store: stores.casussen,
      documents: stores.documents,
      counts: () => ({ ...other.counts }),
      calm: () => other.stop(),
      close: () => stores.close(),
    });
  },
};
