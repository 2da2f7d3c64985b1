import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };

/** Runs what `npm run <script> -- <words>` runs, in an environment that has no setting but where nothing may be made. */
async function run(script: string, words: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'help-'));
  const [, ...rest] = scripts[script]?.split(' ') ?? [];
  const env = { AAN_TAFEL_DATA: join(folder, 'data') };
  const ended = await new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = execFile(process.execPath, [...rest, ...words], { env }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });
  const made = await readdir(folder);
  await rm(folder, { recursive: true });
  return { ...ended, made };
}

describe.each(['beheer', 'directory:check', 'directory:import', 'package', 'store:copy'])('npm run %s', (script) => {
  test.each([[['--help']], [['-h']], [['iets', '--onbekend', '--help']]])(
    'with %j tells in Dutch how it works, does nothing, and ends well',
    async (words) => {
      const { code, out, err, made } = await run(script, words);
      expect({ code, err, made }).toEqual({ code: 0, err: '', made: [] });
      expect(out).toMatch(new RegExp(`^Zo (werkt het|kopieer je de opslag):\\s+npm run ${script}`));
    },
  );

  test('asked wrongly it tells the same, as a fault', async () => {
    const { code, out, err } = await run(script, ['--onbekend', 'a', 'b']);
    expect(code).toBe(2);
    expect(`${out}${err}`).toBe((await run(script, ['--help'])).out);
  });
});
