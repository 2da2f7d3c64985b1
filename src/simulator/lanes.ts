import type { Log } from './log.ts';

/** Work in lanes: within one lane one thing after the other, different lanes beside each other. */
export type Lanes = {
  run<T>(lane: string, task: () => Promise<T>): Promise<T>;
  /** The same for work that nobody waits for; what fails is logged. */
  begin(lane: string, task: () => Promise<unknown>): void;
  /** Resolves when all that was begun has ended. */
  idle(): Promise<void>;
};

export function createLanes(log: Log): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  function run<T>(lane: string, task: () => Promise<T>): Promise<T> {
    const before = tails.get(lane) ?? Promise.resolve();
    const result = before.then(task);
    const tail = result
      .catch(() => undefined)
      .then(() => {
        if (tails.get(lane) === tail) tails.delete(lane);
      });
    tails.set(lane, tail);
    return result;
  }
  return {
    run,
    begin(lane, task) {
      run(lane, task).catch((error: unknown) => log.error({ err: error }, 'work in the local Teams failed'));
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
