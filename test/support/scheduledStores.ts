import type { Scheduler } from 'fast-check';
import type { SqliteStores } from '../../src/adapters/sqlite/openSqlite.ts';

/** The same stores, where each answer comes when the scheduler lets it: any process may be overtaken at any step. */
export function scheduledStores(stores: SqliteStores, scheduler: Scheduler): SqliteStores {
  const { casussen, documents } = stores;
  const later = <Args extends unknown[], T>(work: (...args: Args) => Promise<T>) =>
    scheduler.scheduleFunction<Args, T>(work);
  return {
    casussen: {
      ...casussen,
      load: later((...asked: Parameters<typeof casussen.load>) => casussen.load(...asked)),
      replace: later((...asked: Parameters<typeof casussen.replace>) => casussen.replace(...asked)),
      due: later((...asked: Parameters<typeof casussen.due>) => casussen.due(...asked)),
      toSend: later((...asked: Parameters<typeof casussen.toSend>) => casussen.toSend(...asked)),
    },
    documents: {
      ...documents,
      read: later((...asked: Parameters<typeof documents.read>) => documents.read(...asked)),
      create: later((...asked: Parameters<typeof documents.create>) => documents.create(...asked)),
      replace: later((...asked: Parameters<typeof documents.replace>) => documents.replace(...asked)),
    },
    scrub: () => stores.scrub(),
    close: () => stores.close(),
  };
}
