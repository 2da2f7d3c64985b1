import { readFile } from 'node:fs/promises';
import type { Organisatie } from '../../domain/organisatie/organisatie.ts';
import { DirectoryFaults } from './fault.ts';
import { parseDirectory } from './parseDirectory.ts';
import { yamlTexts } from './text/yamlTexts.ts';

/** Reads the file at `path`. Throws `DirectoryFaults` with everything that is wrong, also when it can't be opened. */
export async function readDirectory(path: string): Promise<Organisatie> {
  const parsed = parseDirectory(await textOf(path));
  if (!parsed.ok) throw new DirectoryFaults(parsed.faults);
  return parsed.organisatie;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'onbekend';
    throw new DirectoryFaults([{ path: '', line: 1, column: 1, text: yamlTexts.unreadable(code) }], { cause });
  }
}
