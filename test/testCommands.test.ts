import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { promisify } from 'node:util';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

/** The test files that `npm run <script> -- <words>` would run. */
async function filesOf(script: string, ...words: readonly string[]): Promise<readonly string[]> {
  const [, ...rest] = scripts[script]?.split(' ') ?? [];
  const { stdout } = await promisify(execFile)(process.execPath, [...rest, ...words, '--listTests']);
  return stdout
    .trim()
    .split('\n')
    .map((file) => relative(process.cwd(), file))
    .sort();
}

const browser = globSync('test/browser/*.test.ts').sort();

test('npm run test:browser runs everything that needs a browser, and with a path that file only', async () => {
  expect(await filesOf('test:browser')).toEqual(browser);
  expect(await filesOf('test:browser', 'test/browser/pageLook.test.ts')).toEqual(['test/browser/pageLook.test.ts']);
});

test('npm run jest runs everything else, but for what takes minutes', async () => {
  const rest = globSync('test/**/*.test.ts').filter(
    (file) => !browser.includes(file) && !file.startsWith('test/chaos/whole/'),
  );
  expect(await filesOf('jest')).toEqual(rest.sort());
});
