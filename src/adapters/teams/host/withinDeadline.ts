import type { Wait } from '../wait.ts';

/** What work came to, or that it goes on after `ms` milliseconds. Work that fails in time throws here. */
export async function withinDeadline<T>(
  work: Promise<T>,
  ms: number,
  wait: Wait,
): Promise<{ readonly late: false; readonly value: T } | { readonly late: true }> {
  const done = new AbortController();
  try {
    return await Promise.race([
      work.then((value) => ({ late: false as const, value })),
      wait(ms, done.signal).then(() => ({ late: true as const })),
    ]);
  } finally {
    done.abort();
  }
}
