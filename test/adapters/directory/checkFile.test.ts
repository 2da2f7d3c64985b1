import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkFile } from '../../../src/adapters/directory/checkFile.ts';
import { voorbeeldstadFile } from '../../support/voorbeeldstad.ts';
import { changed } from './changed.ts';

/** The exit code and what was written. */
async function check(...words: readonly string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const code = await checkFile(words, (part) => (text += part));
  return { code, text };
}

test('a file that is right is in order, with what it holds', async () => {
  expect(await check(voorbeeldstadFile)).toEqual({
    code: 0,
    text: 'In orde. Voorbeeldstad: 22 mensen, 10 domeinen, 2 gebieden, 14 regels in het mandaatregister.\n',
  });
});

test('a file that is wrong shows every fault', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'check-'));
  const path = join(folder, 'fout.yaml');
  await writeFile(path, changed(['vervanger: tessa', 'vervanger: sam'], ['[bram]', '[bran]']));
  const { code, text } = await check(path);
  expect(code).toBe(1);
  expect(text.split('\n')).toEqual([
    `${path}: 2 dingen kloppen niet.`,
    expect.stringContaining('mensen.sam.vervanger (regel ') as string,
    expect.stringContaining('beheerders[0] (regel ') as string,
    '',
  ]);
  await rm(folder, { recursive: true });
});

test('without a path, or with two, it says how to use it', async () => {
  const usage = { code: 2, text: expect.stringContaining('Zo werkt het: npm run directory:check') as string };
  expect(await check()).toMatchObject(usage);
  expect(await check(voorbeeldstadFile, voorbeeldstadFile)).toMatchObject(usage);
});

test('it runs at the command line', async () => {
  const run = promisify(execFile)(process.execPath, ['src/adapters/directory/check.ts', voorbeeldstadFile]);
  expect((await run).stdout).toContain('In orde.');
});
