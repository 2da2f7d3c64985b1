import type { SqliteStores } from '../../src/adapters/sqlite/openSqlite.ts';

/**
 * The same stores for a process that dies: from this write on, counted from now, nothing is written any more. Even
 * numbers die after the write was done and before anybody heard of it.
 */
export function diesAtWrite(stores: SqliteStores, write: number): { stores: SqliteStores; died: () => boolean } {
  let left = Math.ceil(write / 2);
  let died = false;
  const done = write % 2 === 0;

  async function written<T>(work: () => Promise<T>): Promise<T> {
    if (died) throw new Error('dead');
    left -= 1;
    if (left > 0) return work();
    died = true;
    if (done) await work();
    throw new Error('dies');
  }
  const alive = <T>(answer: T): T => {
    if (died) throw new Error('dead');
    return answer;
  };
  const { casussen, documents } = stores;
  return {
    stores: {
      ...stores,
      casussen: {
        ...casussen,
        load: (...asked) => alive(casussen.load(...asked)),
        create: (...asked) => written(() => casussen.create(...asked)),
        replace: (...asked) => written(() => casussen.replace(...asked)),
        remove: (...asked) => written(() => casussen.remove(...asked)),
      },
      documents: {
        ...documents,
        read: (...asked) => alive(documents.read(...asked)),
        create: (...asked) => written(() => documents.create(...asked)),
        replace: (...asked) => written(() => documents.replace(...asked)),
        remove: (...asked) => written(() => documents.remove(...asked)),
      },
    },
    died: () => died,
  };
}
