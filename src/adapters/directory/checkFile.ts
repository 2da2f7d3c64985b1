import { asksForHelp } from '../../asksForHelp.ts';
import { DirectoryFaults, faultLine } from './fault.ts';
import { readDirectory } from './readDirectory.ts';
import { checkFileTexts } from './text/checkFileTexts.ts';

/**
 * Checks one directory file for a beheerder at the command line and writes what it finds. Returns the exit code: 0 in
 * order or help given, 1 with faults, 2 without one path.
 */
export async function checkFile(words: readonly string[], write: (text: string) => void): Promise<0 | 1 | 2> {
  const help = asksForHelp(words);
  const [path, ...more] = words;
  if (help || path === undefined || more.length > 0) {
    write(`${checkFileTexts.usage}\n`);
    return help ? 0 : 2;
  }
  try {
    const { gemeente, personen, domeinen, gebieden, register } = await readDirectory(path);
    write(`${checkFileTexts.inOrder(gemeente, personen.size, domeinen.size, gebieden.size, register.length)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof DirectoryFaults)) throw error;
    write(`${[checkFileTexts.wrong(path, error.faults.length), ...error.faults.map(faultLine)].join('\n')}\n`);
    return 1;
  }
}
