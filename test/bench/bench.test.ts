import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

test('every benchmark still runs, with tiny numbers; how fast is not judged here', async () => {
  const { stdout } = await run('node_modules/.bin/node', [
    '--disable-warning=ExperimentalWarning',
    'bench/main.ts',
    '--tiny',
  ]);
  const told = stdout.split('\n## ').slice(1);
  expect(told.map((text) => text.split(':')[0])).toEqual([
    'akkoord',
    'tick',
    'digest',
    'coldStart',
    'delivery',
    'cosmos',
  ]);
  for (const text of told) expect(text).toMatch(/\| .+ \| \d[\d.]*/);
  expect(stdout).not.toContain('NaN');
}, 120_000);

test('a benchmark that does not exist is named, with those that do', async () => {
  const asked = run('node_modules/.bin/node', ['--disable-warning=ExperimentalWarning', 'bench/main.ts', 'snelheid']);
  await expect(asked).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('akkoord') as unknown });
});
