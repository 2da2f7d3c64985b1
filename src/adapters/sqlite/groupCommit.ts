import { storeFault } from './faults.ts';

/** One transaction; `begin` waits for other processes, `end` takes back what was not committed. Each may throw. */
export type Transaction = { begin(): void; commit(): void; end(): void };

type Waiting = { readonly run: () => void; readonly done: () => void; readonly fail: (cause: unknown) => void };

/** `begun` is false when another process kept us out: then every write would only wait as long once more. */
type Fault = { readonly begun: boolean; readonly cause: unknown };

/**
 * Writes that come in while this thread is at something else go into one transaction, and are made durable by one
 * fsync: at FULL that costs more than all the rest of a click, and meanwhile the whole process stands still. A write is
 * done when the commit that holds it is. When a group fails as a whole each of its writes is tried by itself, so that one
 * that can't be written (a full disk) takes no other along.
 */
export function groupCommit(transaction: Transaction) {
  let waiting: Waiting[] = [];

  function together(group: readonly Waiting[]): Fault | undefined {
    let begun = false;
    try {
      transaction.begin();
      begun = true;
      for (const { run } of group) run();
      transaction.commit();
    } catch (cause) {
      return { begun, cause };
    } finally {
      transaction.end();
    }
    for (const { done } of group) done();
    return undefined;
  }

  function settle(group: readonly Waiting[]): void {
    const fault = together(group);
    if (fault === undefined) return;
    if (fault.begun && group.length > 1) for (const one of group) settle([one]);
    else for (const { fail } of group) fail(fault.cause);
  }

  /** Writes what waits now. */
  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length > 0) settle(group);
  }

  /** Does the write with whatever else waits; `work` may run twice. Rejects with what it throws, or StoreUnavailable. */
  function write<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      let value: T;
      waiting.push({
        run: () => void (value = work()),
        done: () => resolve(value),
        fail: (cause) => reject(storeFault(cause)),
      });
      // After the requests that have come in already, which may want to write too.
      if (waiting.length === 1) setImmediate(flush);
    });
  }

  return { write, flush };
}
