import { setImmediate } from 'node:timers/promises';
import { attempt } from './faults.ts';

/** Rows per page; bounds memory and how long others wait. */
const pageSize = 200;
/** Rows per page where each is JSON: what is parsed at once outlives a collection of garbage, and is then long kept. */
export const parsedPageSize = 25;

/** A row by the column that it is paged by. */
type Keyed<Row> = { readonly key: string; readonly row: Row };

/**
 * Every row, a page at a time, each page starting after the key of the last row before it (undefined for the first
 * page, unless it goes on from one). No cursor stays open, so a writer in between is harmless: a row that stays is seen once.
 */
export async function* paged<Row>(
  pageAfter: (key: string | undefined, limit: number) => readonly Keyed<Row>[],
  { from, size = pageSize }: { readonly from?: string | undefined; readonly size?: number } = {},
): AsyncGenerator<Row> {
  let last = from;
  for (;;) {
    const after = last;
    const page = await attempt(() => pageAfter(after, size));
    for (const { row } of page) yield row;
    last = page.at(-1)?.key;
    if (page.length < size) return;
    // SQLite works inside this thread: let requests in before the next page.
    await setImmediate();
  }
}
