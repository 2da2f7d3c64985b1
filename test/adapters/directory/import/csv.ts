import { readFileSync } from 'node:fs';
import { importPeople } from '../../../../src/adapters/directory/import/importPeople.ts';
import { importFaultLine } from '../../../../src/adapters/directory/import/importFault.ts';
import { voorbeeldstadFile } from '../../../support/voorbeeldstad.ts';

/** People of Voorbeeldstad as its beheerder exports and fills them in. */
export const mensenFile = 'config/voorbeeld-mensen.csv';
export const gids = (): string => readFileSync(voorbeeldstadFile, 'utf8');
export const mensen = (): string => readFileSync(mensenFile, 'utf8');

export const newId = '11111111-0000-4000-8000-000000000001';

/** The example CSV with one row more: `cells` by column, the rest empty. */
export function withRow(cells: Readonly<Record<string, string>>, csv = mensen()): string {
  const [header = ''] = csv.replace('\ufeff', '').split('\r\n');
  const columns = header.split(';');
  const unknown = Object.keys(cells).filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw new RangeError(`no such column: ${unknown.join()}`);
  return `${csv}${columns.map((column) => cells[column] ?? '').join(';')}\r\n`;
}

/** The example CSV after these changes; each passage must be there, so that no test changes nothing. */
export function changedCsv(...changes: readonly (readonly [passage: string, becomes: string])[]): string {
  return changes.reduce((csv, [passage, becomes]) => {
    if (!csv.includes(passage)) throw new RangeError(`not in the file: ${passage}`);
    return csv.replace(passage, becomes);
  }, mensen());
}

/** Everything that a beheerder reads after an import that went well, and the new text of the file. */
export function imported(csv: string | Uint8Array, { text = gids(), clean = false } = {}) {
  const done = importPeople(typeof csv === 'string' ? Buffer.from(csv) : csv, text, { clean });
  if (!done.ok) throw new Error(done.faults.map(importFaultLine).join('\n'));
  const { summary, parts } = done.report;
  const under = (title: string) => parts.find((part) => part.title.startsWith(title))?.lines ?? [];
  return { text: done.text, summary, under };
}

/** What a beheerder reads of a CSV that is wrong. */
export function faultsOf(csv: string | Uint8Array, text = gids()): readonly string[] {
  const done = importPeople(typeof csv === 'string' ? Buffer.from(csv) : csv, text, { clean: false });
  return done.ok ? [] : done.faults.map(importFaultLine);
}

/** Lines of the second text that are not in the first, and the other way round. */
export function differences(before: string, after: string): { readonly gone: string[]; readonly came: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), came: now.filter((line) => !old.includes(line)) };
}
