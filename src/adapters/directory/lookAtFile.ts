import { unwatchFile, watchFile as lookAgain, type Stats } from 'node:fs';

/**
 * Calls `changed` when the file at `path` is another than at the last look, every `every` milliseconds. A disk on the
 * network, such as that of App Service, tells nothing of what another machine wrote, so somebody has to look. Returns how
 * to stop.
 */
export function lookAtFile(path: string, changed: () => void, every = 30_000): () => void {
  const look = (now: Stats, before: Stats): void => {
    const same = now.mtimeMs === before.mtimeMs && now.size === before.size && now.ino === before.ino;
    if (!same) changed();
  };
  lookAgain(path, { persistent: false, interval: every }, look);
  return () => unwatchFile(path, look);
}
