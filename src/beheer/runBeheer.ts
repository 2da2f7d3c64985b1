import { Cannot } from './cannot.ts';
import { bewaren } from './opdrachten/bewaren.ts';
import { inzage } from './opdrachten/inzage.ts';
import { keten } from './opdrachten/keten.ts';
import { leeslog } from './opdrachten/leeslog.ts';
import type { ExitCode, Run } from './opdrachten/opdracht.ts';
import { loslaten, vasthouden } from './opdrachten/vasthouden.ts';
import { vergeten } from './opdrachten/vergeten.ts';
import { onlyReads, readOptions, type Opdracht } from './options.ts';
import { openTools, type Console } from './tools.ts';
import { asksForHelp } from '../asksForHelp.ts';
import { DirectoryFaults } from '../adapters/directory/fault.ts';
import { UnfinishedCopy } from '../application/copy/copyMarker.ts';
import { NewerStore } from '../application/schema/newerStore.ts';
import { beheerText } from '../cards/text/nl/beheer.ts';
import { ConfigFault, readConfig } from '../config.ts';
import { StoreUnavailable } from '../ports/casusStore.ts';

const runs: Readonly<Record<Opdracht, Run>> = {
  bewaren,
  vasthouden,
  loslaten,
  vergeten,
  inzage,
  leeslog,
  keten,
};

/** Faults that somebody can put right; they are told in a sentence, without a stack. */
const plain = [Cannot, ConfigFault, DirectoryFaults, NewerStore, StoreUnavailable, UnfinishedCopy];

/**
 * `npm run beheer`: what a beheerder does with what is kept, on the store that the settings name. Returns the exit code:
 * that of the command, 2 when it was asked wrongly, or 0 when help was asked.
 */
export async function runBeheer(
  args: readonly string[],
  console: Console,
  environment?: Readonly<Record<string, string | undefined>>,
): Promise<ExitCode | 2> {
  const asked = readOptions(args);
  const help = asksForHelp(args);
  if (help || asked === undefined) {
    for (const line of beheerText.gebruik) console.write(line);
    return help ? 0 : 2;
  }
  try {
    const tools = await openTools(readConfig(environment), console, { reading: onlyReads(asked) });
    try {
      const code = await runs[asked.opdracht](asked, tools);
      if (asked.dryRun) console.write(beheerText.droog);
      return code;
    } finally {
      await tools.close();
    }
  } catch (error) {
    if (!plain.some((kind) => error instanceof kind)) throw error;
    console.write((error as Error).message);
    return 1;
  }
}
