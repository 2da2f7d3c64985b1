import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDirectory } from '../adapters/directory/readDirectory.ts';
import type { Persoon } from '../domain/organisatie/organisatie.ts';
import { companionsOf } from './companionsOf.ts';
import { findPersona } from './findPersona.ts';
import { gebiedOf } from './gebiedOf.ts';
import { playgroundFile } from './playgroundFile.ts';

/**
 * Makes the folder in which the Playground of one person works, under `parent`, and writes its file from the directory.
 * Throws DirectoryFaults, UnknownPersona, TooFewPeople.
 */
export async function prepareFolder(
  asked: string,
  { directoryFile, parent, tenantId }: { directoryFile: string; parent: string; tenantId: string },
): Promise<{ readonly person: Persoon; readonly folder: string }> {
  const organisatie = await readDirectory(directoryFile);
  const person = findPersona(asked, organisatie, await readFile(directoryFile, 'utf8'));
  const gebied = gebiedOf(person, organisatie);
  const companions = companionsOf(person, gebied, organisatie);
  const folder = join(parent, person.id);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, '.m365agentsplayground.yml'), playgroundFile({ tenantId, person, companions, gebied }));
  return { person, folder };
}
