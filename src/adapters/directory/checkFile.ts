import { DirectoryFaults, faultLine } from './fault.ts';
import { readDirectory } from './readDirectory.ts';
import { checkFileTexts } from './text/checkFileTexts.ts';

/**
 * Checks one directory file for a beheerder at the command line and writes what it finds. Returns the exit code: 0 in
 * order, 1 with faults, 2 without a path.
 */
export async function checkFile(path: string | undefined, write: (text: string) => void): Promise<0 | 1 | 2> {
  if (path === undefined) {
    write(`${checkFileTexts.usage}\n`);
    return 2;
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
