import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { EndInUse, nameOf, NoStore, openCopyEnd, parseCopyEnd, type CopyEnd } from './copyEnd.ts';
import { report } from './report.ts';
import { asksForHelp } from '../asksForHelp.ts';
import { beginVisit } from '../beginVisit.ts';
import { copyStore } from '../application/copy/copyStore.ts';
import { NewerStore } from '../application/schema/newerStore.ts';
import type { Stores } from '../application/schema/versionedStores.ts';
import { kopieText } from '../cards/text/nl/kopie.ts';
import { ConfigFault } from '../config.ts';
import type { Instant } from '../domain/basis/instant.ts';
import { StoreUnavailable } from '../ports/casusStore.ts';

type Write = (line: string) => void;

/** Faults that a beheerder can put right; they are told in a sentence. */
const plain = [ConfigFault, EndInUse, NewerStore, NoStore, StoreUnavailable];

/**
 * Copies one store to another for a beheerder at the command line. Returns the exit code: 0 when the copy is whole or
 * help was asked, 1 when it is not, 2 when it is not clear what to do.
 */
export async function runCopy(words: readonly string[], write: Write): Promise<0 | 1 | 2> {
  const help = asksForHelp(words);
  const ends = help ? undefined : readEnds(words);
  if (ends === undefined) {
    write(kopieText.gebruik);
    return help ? 0 : 2;
  }
  try {
    return await copyBetween(ends, write);
  } catch (error) {
    if (!plain.some((kind) => error instanceof kind)) throw error;
    write((error as Error).message);
    if (error instanceof StoreUnavailable) write(kopieText.laterVerder);
    return 1;
  }
}

type Ends = { readonly from: CopyEnd; readonly to: CopyEnd };

function readEnds(words: readonly string[]): Ends | undefined {
  try {
    const options = { from: { type: 'string' }, to: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...words], options });
    const [from, to] = [parseCopyEnd(values.from), parseCopyEnd(values.to)];
    return from && to && { from, to };
  } catch (error) {
    // What parseArgs throws for a word that it does not know.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function copyBetween({ from, to }: Ends, write: Write): Promise<0 | 1> {
  if (nameOf(from) === nameOf(to)) {
    write(kopieText.zelfde);
    return 1;
  }
  const opened: Stores[] = [];
  let visit: Awaited<ReturnType<typeof beginVisit>> | undefined;
  const open = async (end: CopyEnd, side: 'from' | 'to'): Promise<Stores> => {
    const stores = await openCopyEnd(end, side);
    opened.push(stores);
    return stores;
  };
  try {
    const ends = { from: await open(from, 'from'), to: await open(to, 'to') };
    visit = await beginVisit(ends.from.documents, 'copy');
    const copied = await copyStore({
      ...ends,
      source: nameOf(from),
      realClock: { now: () => Date.now() as Instant },
      pause: (ms) => setTimeout(ms),
      progress: (kind, count) => write(kopieText.voortgang(kind, count)),
    });
    const { lines, code } = report(copied);
    lines.forEach(write);
    if (code === 0 && from.kind === 'sqlite' && existsSync(join(from.folder, 'household.key')))
      write(kopieText.sleutel);
    return code;
  } finally {
    await visit?.end();
    for (const stores of opened) stores.close();
  }
}
