import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Calls `changed` after anything happened to the file at `path`, also when an editor puts another file in its place.
 * Returns how to stop. `failed` is called when watching is not possible or no longer so.
 */
export type Watch = (path: string, changed: () => void, failed: (error: Error) => void) => () => void;

// Kubernetes and the like swap a whole folder through this link.
const swappedLink = '..data';

/** Watches the folder, not the file: an editor that saves by renaming would take the watched file away. */
export const watchFile: Watch = (path, changed, failed) => {
  const names = [basename(path), swappedLink];
  const watcher = watch(dirname(path), { persistent: false }, (_event, name) => {
    if (name === null || names.includes(name)) changed();
  });
  watcher.on('error', failed);
  return () => {
    watcher.close();
  };
};
