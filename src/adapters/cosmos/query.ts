import type { Container, FeedOptions, JSONValue } from '@azure/cosmos';
import { attempt } from './faults.ts';

/** All rows of one bounded query. `partition` keeps it to one partition; without, it goes to all. */
export function query<Row>(
  container: Container,
  text: string,
  values: Readonly<Record<string, JSONValue>>,
  partition?: string,
): Promise<readonly Row[]> {
  const parameters = Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }));
  const options: FeedOptions = partition === undefined ? {} : { partitionKey: partition };
  return attempt(async () => {
    const { resources } = await container.items.query<Row>({ query: text, parameters }, options).fetchAll();
    return resources;
  });
}

/** Rows per page; bounds memory. Of whole casusoverleggen, which may be large, fewer. */
const pageSize = 200;
export const wholePageSize = 25;

/**
 * Every row, a page at a time, each page starting after the key of the last row before it. No continuation is kept, so a
 * writer in between is harmless: a row that stays is seen once.
 */
export async function* paged<Row>(
  keyOf: (row: Row) => string,
  pageAfter: (after: string, limit: number) => Promise<readonly Row[]>,
  { from = '', size = pageSize }: { readonly from?: string | undefined; readonly size?: number } = {},
): AsyncGenerator<Row> {
  let after = from;
  for (;;) {
    const page = await pageAfter(after, size);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < size) return;
    after = keyOf(last);
  }
}
