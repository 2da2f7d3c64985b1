import type { Later } from '../../../src/adapters/directory/debounce.ts';
import type { Watch } from '../../../src/adapters/directory/watchFile.ts';

/** A watch that a test sets off, and a timer that runs out when the test says so. */
export type FakeWatch = {
  readonly watch: Watch;
  readonly after: Later;
  readonly watching: () => boolean;
  touch(): void;
  fail(error: Error): void;
  /** Runs what still waits; returns how much that was. */
  settle(): number;
};

export function fakeWatch(): FakeWatch {
  let listener: { readonly changed: () => void; readonly failed: (error: Error) => void } | undefined;
  const waiting = new Set<() => void>();
  return {
    watch: (_path, changed, failed) => {
      listener = { changed, failed };
      return () => {
        listener = undefined;
      };
    },
    after: (_ms, task) => {
      waiting.add(task);
      return () => void waiting.delete(task);
    },
    watching: () => listener !== undefined,
    touch: () => listener?.changed(),
    fail: (error) => listener?.failed(error),
    settle() {
      const due = [...waiting];
      waiting.clear();
      for (const task of due) task();
      return due.length;
    },
  };
}
