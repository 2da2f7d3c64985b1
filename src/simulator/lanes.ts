/** Work in lanes: within one lane one thing after the other, different lanes beside each other. */
export type Lanes = {
  run<T>(lane: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when all that was begun has ended. */
  idle(): Promise<void>;
};

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(lane, task) {
      const before = tails.get(lane) ?? Promise.resolve();
      const result = before.then(task);
      const tail = result
        .catch(() => undefined)
        .then(() => {
          if (tails.get(lane) === tail) tails.delete(lane);
        });
      tails.set(lane, tail);
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
