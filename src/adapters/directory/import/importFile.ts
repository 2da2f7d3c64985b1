import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { importText as text } from '../../../cards/text/nl/importeren.ts';
import { DirectoryFaults, faultLine } from '../fault.ts';
import { importFaultLine } from './importFault.ts';
import { importPeople } from './importPeople.ts';
import type { ImportReport } from './importReport.ts';

export type ImportOptions = {
  readonly csv: string;
  /** The directory file that the people are merged into. */
  readonly into: string;
  /** Only says what would be done. */
  readonly dryRun: boolean;
  /** Takes out who left and holds nothing any more. */
  readonly clean: boolean;
};

type Done =
  | { readonly ok: true; readonly report: ImportReport; readonly last: string }
  | { readonly ok: false; readonly lines: readonly string[] };

/** Merges a CSV with people into a directory file. Nothing is written when anything is wrong. */
export async function importFile({ csv, into, dryRun, clean }: ImportOptions): Promise<Done> {
  const files = await Promise.all([contentOf(csv), contentOf(into)]);
  const missing = files.filter((one) => typeof one === 'string');
  if (missing.length > 0) return { ok: false, lines: missing };
  const [people, before] = files as [Buffer, Buffer];
  try {
    const done = importPeople(people, before.toString('utf8'), { clean });
    if (!done.ok) {
      const head = done.together ? text.samenFout : `${csv}: ${text.csvFout(done.faults.length)}`;
      return { ok: false, lines: [head, ...shortened(done.faults.map(importFaultLine))] };
    }
    const { report } = done;
    if (Buffer.from(done.text).equals(before)) return { ok: true, report, last: text.zelfde };
    if (dryRun) return { ok: true, report, last: text.droog };
    const written = await replaceFile(into, before, done.text);
    return written
      ? { ok: true, report, last: text.geschreven(into) }
      : { ok: false, lines: [text.verlorenWedloop(into)] };
  } catch (error) {
    if (!(error instanceof DirectoryFaults)) throw error;
    return { ok: false, lines: [text.basisFout(into), ...error.faults.map(faultLine)] };
  }
}

/** More than this is one mistake made over and over. */
const mostLines = 200;

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), text.enNogFouten(lines.length - mostLines)];

/** The bytes of a file, or the sentence that says why not. */
async function contentOf(path: string): Promise<Buffer | string> {
  try {
    return await readFile(path);
  } catch (error) {
    return text.nietTeLezen(path, (error as NodeJS.ErrnoException).code ?? 'onbekend');
  }
}

/**
 * Puts the new text in the place of the old at once, so that a bot that reads sees the one or the other. False when
 * somebody else saved the file meanwhile.
 */
async function replaceFile(path: string, before: Buffer, after: string): Promise<boolean> {
  // A link stays a link; what it points to is replaced.
  const file = await realpath(path);
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}`);
  const { mode } = await stat(file);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await readFile(file)).equals(before)) return false;
    await rename(beside, file);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}
