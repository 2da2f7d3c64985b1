import { importFile } from '../adapters/directory/import/importFile.ts';
import { importText as text } from '../cards/text/nl/importeren.ts';
import { readConfig } from '../config.ts';
import { readOptions } from './options.ts';

/**
 * `npm run directory:import`: merges people from a CSV into the directory and writes what a beheerder must know.
 * Returns the exit code: 0 done, 1 with faults and nothing changed, 2 when it was asked wrongly.
 */
export async function runImport(args: readonly string[], write: (text: string) => void): Promise<0 | 1 | 2> {
  const asked = readOptions(args);
  const print = (...lines: readonly string[]) => write(`${lines.join('\n')}\n`);
  if (asked === undefined) {
    print(text.gebruik);
    return 2;
  }
  const done = await importFile({ ...asked, into: asked.into ?? readConfig().directoryFile });
  if (!done.ok) {
    print(...done.lines);
    return 1;
  }
  const { summary, parts } = done.report;
  print(...summary, ...parts.flatMap(({ title, lines }) => ['', `${title}:`, ...lines.map((line) => `- ${line}`)]));
  print('', done.last);
  return 0;
}
