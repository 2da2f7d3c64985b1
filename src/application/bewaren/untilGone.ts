import type { Forget } from './forget.ts';
import type { Casussen } from '../casussen.ts';
import type { Kenmerk } from '../../domain/basis/ids.ts';

type Needs = {
  readonly casussen: Pick<Casussen, 'load'>;
  readonly forget: Forget;
  /** Lets a second of real time pass. */
  readonly pause: () => Promise<void>;
};

/** So many looks in a row without one message less: nobody is sending, or Teams does not take any. */
const patience = 20;

/**
 * Waits until a casusoverleg whose removal has begun is gone, as long as its messages are being taken from Teams, which
 * only the running bot does. Answers how many still stand there: 0 when all is gone.
 */
export async function untilGone(kenmerk: Kenmerk, { casussen, forget, pause }: Needs): Promise<number> {
  let left = Infinity;
  for (let idle = 0; ; idle += 1) {
    if (await forget(kenmerk)) return 0;
    const loaded = await casussen.load(kenmerk);
    const now = loaded?.document.outbox.filter(({ state }) => state === 'removing').length ?? 0;
    if (now < left) idle = 0;
    left = now;
    if (idle >= patience) return Math.max(1, left);
    await pause();
  }
}
