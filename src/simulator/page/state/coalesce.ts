/**
 * Runs `work` at most once at a time. Calls during a run lead to exactly one more run afterwards, so a burst of
 * changes costs two fetches and the last state always wins. Resolves after a run
 * that began at or after the call.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running = work().finally(() => (running = undefined));
    return running;
  };
  const runAfter = async (before: Promise<void>): Promise<void> => {
    await before.catch(() => undefined);
    next = undefined;
    await run();
  };
  return () => (running === undefined ? run() : (next ??= runAfter(running)));
}
