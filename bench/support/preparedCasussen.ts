import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite, type SqliteStores } from '../../src/adapters/sqlite/openSqlite.ts';
import { parseKenmerk, type Kenmerk } from '../../src/domain/basis/ids.ts';
import type { CasusDocument } from '../../src/ports/casusStore.ts';
import { kenmerk as pattern, openApp } from '../../test/support/app.ts';
import type { Command } from '../../src/domain/casusoverleg/commands.ts';

/** Letters of a kenmerk, as `parseKenmerk` reads them. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** The kenmerk of the so many-th prepared casusoverleg. */
export function kenmerkOf(nr: number): Kenmerk {
  let left = nr;
  let code = '';
  for (let place = 0; place < 6; place += 1) {
    code = (letters[left % letters.length] ?? '') + code;
    left = Math.floor(left / letters.length);
  }
  const made = parseKenmerk(`AT-${code}`);
  if (made === undefined) throw new RangeError(`AT-${code} is no kenmerk`);
  return made;
}

/**
 * A casusoverleg as the application leaves it after these commands, with everything delivered at this connector. `at` is
 * local time in Voorbeeldstad.
 */
export async function patternOf(
  commands: readonly Command[],
  { at, serviceUrl }: { readonly at: string; readonly serviceUrl: string },
): Promise<CasusDocument> {
  const app = await openApp({ at });
  await app.start();
  await app.when(...commands);
  await app.work.settle();
  const { document } = await app.stored();
  app.stores.close();
  return JSON.parse(
    JSON.stringify(document).replaceAll('https://teams.voorbeeldstad.example/', serviceUrl),
  ) as CasusDocument;
}

/**
 * The same casusoverleg under another kenmerk, with a thread of its own. Its hash chain is that of the pattern: nothing
 * that is measured reads it.
 */
export function copyOf(document: CasusDocument, nr: number, index: Partial<CasusDocument['index']> = {}) {
  const kenmerk = kenmerkOf(nr);
  const text = JSON.stringify(document)
    .replaceAll(pattern, kenmerk)
    .replaceAll(/(;messageid=|"activiteit":")(\d+)/g, `$1${nr}$2`);
  const copy = JSON.parse(text) as CasusDocument;
  return { ...copy, index: { ...copy.index, ...index } };
}

/** A data folder as `AAN_TAFEL_DATA` names one, filled before the bot starts; `prepare` adds to it, `remove` throws it away. */
export async function preparedFolder(
  documents: Iterable<CasusDocument>,
  prepare: (stores: SqliteStores) => Promise<void> = () => Promise.resolve(),
) {
  const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-bench-'));
  const file = join(folder, 'aan-tafel.sqlite');
  const stores = openSqlite(file);
  // Many at a time share one wait for the disk.
  let writing: Promise<unknown>[] = [];
  for (const document of documents) {
    writing.push(stores.casussen.create(document));
    if (writing.length < 500) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
  await prepare(stores);
  stores.close();
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
