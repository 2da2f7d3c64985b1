import type { Revision, WriteResult } from '../../ports/casusStore.ts';
import type { Database } from './database.ts';

/**
 * Does one write with a fresh revision. The write tells how many rows it changed: none means that somebody else was
 * first, and then it must have left everything as it was.
 */
export async function writeUnderRevision(database: Database, write: (fresh: number) => number): Promise<WriteResult> {
  const written = await database.write(() => {
    const { last } = database.get(nextRevision, {}) as { last: number };
    return write(last) === 0 ? undefined : last;
  });
  return written === undefined ? { ok: false, why: 'conflict' } : { ok: true, revision: asRevision(written) };
}

/** The stored number as the port shows it. */
export const asRevision = (stored: number): Revision => String(stored) as Revision;

const nextRevision = 'UPDATE revision SET last = last + 1 RETURNING last';
