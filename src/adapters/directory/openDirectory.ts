import type { Organisatie } from '../../domain/organisatie/organisatie.ts';
import type { Directory } from '../../ports/directory.ts';
import { debounce, later, type Later } from './debounce.ts';
import { DirectoryFaults, faultLine } from './fault.ts';
import { lookAtFile } from './lookAtFile.ts';
import { readDirectory } from './readDirectory.ts';
import { watchFile, type Watch } from './watchFile.ts';

/** What is told to the log; pino fits. */
export type DirectoryLog = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

type Options = {
  readonly log: DirectoryLog;
  /** Real milliseconds without a change before the file is read again: editors write twice, or half first. */
  readonly quiet?: number;
  readonly watch?: Watch;
  readonly after?: Later;
};

type OpenDirectory = Directory & {
  /** Reads the file again now; resolves when it was taken over, refused, or found to be the same. */
  reload(): Promise<void>;
  /** Stops watching; what was read stays. */
  close(): void;
};

/**
 * Opens the directory file at `path` and follows it. Throws `DirectoryFaults` when it is wrong at the start; a change
 * that is wrong later is refused as a whole, with its faults in the log, and the present gemeente stays.
 */
export async function openDirectory(path: string, options: Options): Promise<OpenDirectory> {
  const { log, quiet = 200, watch = watchFile, after = later } = options;
  const listeners = new Set<(organisatie: Organisatie) => void>();
  let current = await readDirectory(path);
  let refused: string | undefined;
  let closed = false;

  const takeOver = (next: Organisatie) => {
    refused = undefined;
    if (closed || next.versie === current.versie) return;
    current = next;
    log.info({ versie: next.versie }, 'directory taken over');
    for (const listener of listeners) notify(listener, next, log);
  };
  const refuse = (error: unknown) => {
    const reason = String(error);
    if (closed || refused === reason) return;
    refused = reason;
    const why = error instanceof DirectoryFaults ? { faults: error.faults.map(faultLine) } : { err: error };
    log.error({ versie: current.versie, ...why }, 'directory refused, the old one stays');
  };

  // One after the other, so that an older reading never overtakes a newer one.
  let reading = Promise.resolve();
  const reload = () => (reading = reading.then(() => readDirectory(path)).then(takeOver, refuse));

  const onFileChange = debounce(quiet, () => void reload(), after);
  const stopWatching = startWatching(path, watch, onFileChange.ask, log);
  const stopLooking = lookAtFile(path, onFileChange.ask);
  return {
    current: () => current,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reload,
    close() {
      closed = true;
      onFileChange.stop();
      stopWatching();
      stopLooking();
    },
  };
}

/** A listener that fails must not keep the others from hearing. */
function notify(listener: (organisatie: Organisatie) => void, next: Organisatie, log: DirectoryLog): void {
  try {
    listener(next);
  } catch (err) {
    log.error({ err }, 'directory listener failed');
  }
}

/** Without a watch the bot works on; a changed file is then found by looking, which takes longer. */
function startWatching(path: string, watch: Watch, changed: () => void, log: DirectoryLog): () => void {
  const failed = (err: unknown) => log.warn({ err }, 'directory is not watched, changes are found by looking');
  try {
    return watch(path, changed, failed);
  } catch (err) {
    failed(err);
    return () => undefined;
  }
}
