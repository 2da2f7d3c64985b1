import { importFile } from '../adapters/directory/import/importFile.ts';
import type { ImportReport } from '../adapters/directory/import/importReport.ts';
import { UnfinishedCopy } from '../application/copy/copyMarker.ts';
import { NewerStore } from '../application/schema/newerStore.ts';
import { importText as text } from '../cards/text/nl/importeren.ts';
import { asksForHelp } from '../asksForHelp.ts';
import { ConfigFault, readConfig } from '../config.ts';
import { StoreUnavailable } from '../ports/casusStore.ts';
import { readOptions } from './options.ts';
import { outOfReach } from './outOfReach.ts';

/** Faults that somebody can put right; what was merged stays merged. */
const plain = [ConfigFault, NewerStore, StoreUnavailable, UnfinishedCopy];

async function reachLines(people: ImportReport['people']): Promise<readonly string[]> {
  try {
    return (await outOfReach(people, readConfig())) ?? [text.geenOpslag];
  } catch (error) {
    if (error instanceof Error && plain.some((kind) => error instanceof kind)) return [error.message];
    throw error;
  }
}

/**
 * `npm run directory:import`: merges people from a CSV into the directory and writes what a beheerder must know.
 * Returns the exit code: 0 done or help given, 1 with faults and nothing changed, 2 when it was asked wrongly.
 */
export async function runImport(args: readonly string[], write: (text: string) => void): Promise<0 | 1 | 2> {
  const help = asksForHelp(args);
  const asked = help ? undefined : readOptions(args);
  const print = (...lines: readonly string[]) => write(`${lines.join('\n')}\n`);
  if (asked === undefined) {
    print(...text.gebruik);
    return help ? 0 : 2;
  }
  const done = await importFile({ ...asked, into: asked.into ?? readConfig().directoryFile });
  if (!done.ok) {
    print(...done.lines);
    return 1;
  }
  const { summary, people } = done.report;
  const parts = [...done.report.parts];
  if (asked.store) {
    const lines = await reachLines(people);
    if (lines.length > 0) parts.push({ title: text.bijDeBot, lines });
  }
  print(...summary, ...parts.flatMap(({ title, lines }) => ['', `${title}:`, ...lines.map((line) => `- ${line}`)]));
  print('', done.last);
  return 0;
}
