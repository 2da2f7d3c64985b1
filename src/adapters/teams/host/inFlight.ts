/** Work that must be done before the process may end. */
export type InFlight = {
  track(work: Promise<unknown>): void;
  /** Resolves when nothing is under way, also nothing that began meanwhile. Never rejects. */
  settled(): Promise<void>;
};

export function createInFlight(): InFlight {
  const underWay = new Set<Promise<unknown>>();
  return {
    track: (work) => {
      underWay.add(work);
      const forget = (): boolean => underWay.delete(work);
      work.then(forget, forget);
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
