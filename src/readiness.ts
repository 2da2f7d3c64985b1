import type { Config } from './config.ts';
import type { CasusStore } from './ports/casusStore.ts';
import type { Directory } from './ports/directory.ts';

/** A tick that is older than this (real milliseconds) means that nothing is watched over any more. */
const oldestTick = 60_000;

/** What the process leans on: the store, the directory, and that its clock still ticks. Tells where forms open, too. */
export async function readiness(
  store: CasusStore,
  directory: Directory,
  tickAge: () => number | undefined,
  { forms }: Pick<Config, 'forms'>,
) {
  const reached = await store.ping().then(
    () => true,
    () => false,
  );
  const age = tickAge();
  const ticking = age !== undefined && age < oldestTick;
  const parts = {
    store: reached ? 'ok' : 'unavailable',
    directory: directory.current().versie.slice(0, 12),
    tickAgeMs: age ?? null,
    forms,
  };
  return { ok: reached && ticking, parts };
}
