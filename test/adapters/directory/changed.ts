import { readFileSync } from 'node:fs';
import { parseDirectory } from '../../../src/adapters/directory/parseDirectory.ts';
import type { Fault } from '../../../src/adapters/directory/fault.ts';
import { voorbeeldstadFile } from '../../support/voorbeeldstad.ts';

/** A passage of the file and what a beheerder made of it. */
type Change = readonly [passage: string, becomes: string];

/** The text of Voorbeeldstad's file after these changes; each passage must be there, so that no test changes nothing. */
export function changed(...changes: readonly Change[]): string {
  return changes.reduce(
    (text, [passage, becomes]) => {
      if (!text.includes(passage)) throw new RangeError(`not in the file: ${passage}`);
      return text.replace(passage, becomes);
    },
    readFileSync(voorbeeldstadFile, 'utf8'),
  );
}

/** Every fault of a text; none when it is right. */
export function faultsIn(text: string): readonly Fault[] {
  const parsed = parseDirectory(text);
  return parsed.ok ? [] : parsed.faults;
}

/** What a beheerder reads after these changes, without the positions: `path: text`. */
export function faultsAfter(...changes: readonly Change[]): string[] {
  return faultsIn(changed(...changes)).map(({ path, text }) => `${path}: ${text}`);
}
