import pino from 'pino';
import { DirectoryFaults } from './adapters/directory/fault.ts';
import { PortTaken } from './adapters/teams/host/listenOn.ts';
import { UnsafeSettings } from './adapters/teams/settings.ts';
import { faultFields } from './adapters/teams/teamsLog.ts';
import { UnfinishedCopy } from './application/copy/copyMarker.ts';
import { NewerStore } from './application/schema/newerStore.ts';
import { ConfigFault, readConfig } from './config.ts';
import { FolderInUse } from './dataFolder.ts';
import { StoreUnavailable } from './ports/casusStore.ts';
import { quietConsole } from './quietConsole.ts';
import { startApp } from './startApp.ts';

/** Faults that somebody can put right; they are told in a sentence, without a stack. */
const plain = [
  ConfigFault,
  DirectoryFaults,
  FolderInUse,
  NewerStore,
  PortTaken,
  StoreUnavailable,
  UnfinishedCopy,
  UnsafeSettings,
];

/** Azure ends a process 10 seconds after it asked. What hangs by then is left: leases and shares lapse. In ms. */
const patience = 9000;

function giveUp(error: unknown): never {
  const known = plain.some((kind) => error instanceof kind);
  // Of a fault that nobody knows only kind and place: its message can hold what a setting holds.
  process.stderr.write(`${known ? (error as Error).message : JSON.stringify(faultFields(error))}\n`);
  process.exit(1);
}

/** What nobody caught: its kind and place, never its message, which can quote what a person typed or a setting holds. */
function fallOver(log: pino.Logger): (fault: unknown) => void {
  return (fault) => {
    log.fatal({ err: fault }, 'the process falls over');
    process.exit(1);
  };
}

/**
 * The process: reads its settings, starts, and stops on Ctrl-C or SIGTERM. Ends with 1 and a sentence when it must not
 * run. `pageFolder` is where the page of the local Teams lies.
 */
export async function run(pageFolder: string): Promise<void> {
  try {
    const config = readConfig();
    const log = pino({ level: config.logLevel, serializers: { err: faultFields } });
    quietConsole((channel) => log.debug({ channel }, 'a library wrote to the console'));
    process.on('uncaughtException', fallOver(log));
    const app = await startApp(config, log, pageFolder);
    if (config.simulator) process.stdout.write(`Aan Tafel: http://localhost:${app.port}/\n`);
    else log.info({ port: app.port }, 'Aan Tafel luistert');

    let stopping = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      setTimeout(() => {
        log.warn('stopped with work under way');
        process.exit(0);
      }, patience);
      app.close().then(() => process.exit(0), giveUp);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  } catch (error) {
    giveUp(error);
  }
}
