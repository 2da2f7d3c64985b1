import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DirectoryFaults } from '../adapters/directory/fault.ts';
import { ConfigFault, readConfig } from '../config.ts';
import { localTenant } from '../localTenant.ts';
import { findBot, NoPlaygroundBot } from './findBot.ts';
import { UnknownPersona } from './findPersona.ts';
import { BadOptions, readOptions } from './options.ts';
import { TooFewPeople } from './playgroundFile.ts';
import { prepareFolder } from './prepareFolder.ts';
import { PlaygroundPortTaken, requireFree } from './requireFree.ts';
import { BotNotStarted, runBot } from './runBot.ts';
import type { Child } from './runChild.ts';
import { PlaygroundNotStarted, runPlayground } from './runPlayground.ts';

/** Faults that somebody can put right; they are told in a sentence, without a stack. */
const plain = [
  BadOptions,
  ConfigFault,
  DirectoryFaults,
  UnknownPersona,
  TooFewPeople,
  PlaygroundPortTaken,
  NoPlaygroundBot,
  BotNotStarted,
  PlaygroundNotStarted,
];

const children: Child[] = [];
let stopping: Promise<never> | undefined;

/** Ends what we started, the Playground before the bot that it speaks to, and then ourselves. */
const stop = (code: number): Promise<never> => (stopping ??= stopAll(code));

async function stopAll(code: number): Promise<never> {
  for (const child of children.toReversed()) await child.stop();
  process.exit(code);
}

async function start(): Promise<void> {
  const { as, port } = readOptions(process.argv.slice(2));
  const config = readConfig();
  // Apart from the local page's, whose conversations live in another Teams.
  const parent = join(config.dataFolder, 'playground');
  const { directoryFile } = config;
  const { person, folder } = await prepareFolder(as, { directoryFile, parent, tenantId: localTenant });
  await requireFree(port);
  if (!(await findBot(config.port))) {
    const main = fileURLToPath(new URL('../main.ts', import.meta.url));
    children.push(await runBot({ main, port: config.port, dataFolder: join(parent, 'bot') }));
  }
  const program = {
    cli: createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js'),
    preload: new URL('./loopbackOnly.ts', import.meta.url).href,
  };
  children.push(await runPlayground({ program, folder, port, botPort: config.port }));
  process.stdout.write(`${person.naam} in Microsoft's Agents Playground: http://localhost:${port}/\n`);
  await Promise.race(children.map(({ ended }) => ended));
  await stop(1);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
try {
  await start();
} catch (error) {
  const known = plain.some((kind) => error instanceof kind);
  const told = error instanceof Error ? (known ? error.message : error.stack) : String(error);
  if (stopping === undefined) process.stderr.write(`${told ?? ''}\n`);
  await stop(1);
}
