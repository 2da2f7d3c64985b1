import { StoreUnavailable } from '../../ports/casusStore.ts';

/**
 * Does the work at once and gives its result as a promise. What the database itself can't do (locked, full, corrupt,
 * closed) rejects with StoreUnavailable and its cause; a fault in our own code stays what it is.
 */
export function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(guarded(work)));
}

/** As `attempt`, but throws: for opening, which is done before there is anyone to wait. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw storeFault(cause);
  }
}

/** What is thrown for this cause: StoreUnavailable when it lies with the database, else the cause itself. */
export const storeFault = (cause: unknown): Error =>
  isDatabaseFault(cause) ? new StoreUnavailable('the SQLite database does not answer', { cause }) : (cause as Error);

// Node gives ERR_SQLITE_ERROR for what SQLite reports and ERR_INVALID_STATE for a database that is closed.
const faultCodes: readonly unknown[] = ['ERR_SQLITE_ERROR', 'ERR_INVALID_STATE'];

/** By code rather than by class. JSON that we wrote and that no longer parses means that the file is damaged. */
function isDatabaseFault(cause: unknown): boolean {
  if (cause instanceof SyntaxError) return true;
  return typeof cause === 'object' && cause !== null && 'code' in cause && faultCodes.includes(cause.code);
}
