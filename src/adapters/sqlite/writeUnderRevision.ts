import type { Revision, WriteResult } from '../../ports/casusStore.ts';
import type { Database } from './database.ts';

/**
 * Runs one write in a transaction with a fresh revision. The write tells how many rows it changed: none means that
 * somebody else was first, and then nothing is kept.
 */
export function writeUnderRevision(database: Database, write: (fresh: number) => number): WriteResult {
  const written = database.transaction(() => {
    const { last } = database.get(nextRevision, {}) as { last: number };
    return write(last) === 0 ? undefined : last;
  });
  return written === undefined ? { ok: false, why: 'conflict' } : { ok: true, revision: asRevision(written) };
}

/** The stored number as the port shows it. */
export const asRevision = (stored: number): Revision => String(stored) as Revision;

const nextRevision = 'UPDATE revision SET last = last + 1 RETURNING last';
