import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer fits, for what another process does in its own time; after `patience` milliseconds of
 * real time the last answer is given as it is, for the test to complain about.
 */
export async function until<T>(
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
  { patience = 40_000, every = 25 }: { readonly patience?: number; readonly every?: number } = {},
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (fits(answer) || performance.now() > end) return answer;
    await pause(every);
  }
}
