import { DatabaseSync } from 'node:sqlite';
import { casusSql } from '../../../src/adapters/sqlite/casusSql.ts';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { sqliteFile } from './sqliteFile.ts';

describe('a search goes through an index, in the order of the answer, and sorts nothing', () => {
  test.each([
    ['due', 'SEARCH casus USING COVERING INDEX casus_due (next_due<?)'],
    ['toSend', 'SEARCH casus USING COVERING INDEX casus_to_send (next_send<?)'],
    ['openOfPerson', 'SEARCH open_person USING PRIMARY KEY (person=?)'],
    ['byThread', 'SEARCH casus USING COVERING INDEX casus_by_thread (thread=?)'],
    ['open', 'SEARCH casus USING COVERING INDEX casus_open (kenmerk>?)'],
    ['all', 'SEARCH casus USING INDEX sqlite_autoindex_casus_1 (kenmerk>?)'],
    ['writtenBefore', 'SEARCH casus USING INDEX sqlite_autoindex_casus_1 (kenmerk>?)'],
    ['closed', 'SEARCH casus USING COVERING INDEX casus_by_closing (kenmerk>?)'],
    ['cijfers', 'SEARCH casus USING INDEX casus_by_closing (kenmerk>?)'],
  ] as const)('%s', async (search, plan) => {
    expect(await queryPlan(casusSql.search[search])).toEqual([plan]);
  });
});

async function queryPlan(sql: string): Promise<readonly unknown[]> {
  const { path, remove } = await sqliteFile();
  const stores = openSqlite(path);
  const connection = new DatabaseSync(path);
  try {
    const steps = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
    return steps.map((step) => step['detail']);
  } finally {
    connection.close();
    stores.close();
    await remove();
  }
}
