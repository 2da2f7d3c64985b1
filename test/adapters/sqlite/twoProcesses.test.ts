import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { sqliteFile } from './sqliteFile.ts';

const run = promisify(execFile);
const steps = 100;

// Counts up in one document, starting over at each conflict, as a use case does; makes it when it is not there yet.
const counting = `
  import { openSqlite } from '${pathToFileURL(resolve('src/adapters/sqlite/openSqlite.ts')).href}';
  const { documents, close } = openSqlite(process.argv[1]);
  for (let done = 0; done < ${steps}; ) {
    const found = await documents.read('setting', 'teller');
    const result = found
      ? await documents.replace('setting', 'teller', found.value + 1, found.revision)
      : await documents.create('setting', 'teller', 1);
    if (result.ok) done += 1;
  }
  close();
`;

test('two processes that open a new file at once and write to the same document lose nothing', async () => {
  const { path, remove } = await sqliteFile();
  const count = () => run(process.execPath, ['--input-type=module', '--eval', counting, path]);
  await Promise.all([count(), count()]);
  const stores = openSqlite(path);
  expect((await stores.documents.read('setting', 'teller'))?.value).toBe(2 * steps);
  stores.close();
  await remove();
});
