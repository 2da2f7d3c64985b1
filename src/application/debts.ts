import type { Kenmerk } from '../domain/basis/ids.ts';
import { StoreUnavailable } from '../ports/casusStore.ts';

/** A store that fails now may take it the next time: so often it is asked at once. */
const triesAtOnce = 3;

/** Writes down what was sent; answers whether there is more to send. */
type Debt = () => Promise<boolean>;

/**
 * What was sent and is not written down yet. Whoever dies or loses the lease before that has it sent again by another, so
 * it comes before anything else is sent: then a process never has more in doubt than it sends side by side.
 */
export function createDebts() {
  const owed = new Map<Kenmerk, Debt>();

  async function insist(debt: Debt): Promise<boolean> {
    for (let left = triesAtOnce - 1; ; left -= 1) {
      try {
        return await debt();
      } catch (error) {
        const mayGoOn = error instanceof StoreUnavailable && error.retryAfter === undefined;
        if (left === 0 || !mayGoOn) throw error;
      }
    }
  }

  return {
    owe: (kenmerk: Kenmerk, debt: Debt) => void owed.set(kenmerk, debt),
    /** Of which casusoverleggen something is owed. */
    of: (): readonly Kenmerk[] => [...owed.keys()],
    /** Writes down what is owed, if anything; it stays owed when that throws. Answers whether there is more to send. */
    async pay(kenmerk: Kenmerk): Promise<boolean> {
      const debt = owed.get(kenmerk);
      if (debt === undefined) return false;
      const more = await insist(debt);
      owed.delete(kenmerk);
      return more;
    },
  };
}
