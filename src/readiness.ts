import type { Membership } from './application/instances/membership.ts';
import type { Config } from './config.ts';
import type { CasusStore } from './ports/casusStore.ts';
import type { Directory } from './ports/directory.ts';

/** A tick that is older than this (real milliseconds) means that nothing is watched over any more. */
const oldestTick = 60_000;

/**
 * What the process leans on: the store, the directory, that its clock still ticks, and that it has a share of what Teams
 * allows all instances together. Tells how many there are and where forms open, too.
 */
export async function readiness(
  store: CasusStore,
  directory: Directory,
  membership: Pick<Membership, 'share' | 'members'>,
  tickAge: () => number | undefined,
  { forms }: Pick<Config, 'forms'>,
) {
  const reached = await store.ping().then(
    () => true,
    () => false,
  );
  const age = tickAge();
  const ticking = age !== undefined && age < oldestTick;
  const share = membership.share();
  const parts = {
    store: reached ? 'ok' : 'unavailable',
    directory: directory.current().versie.slice(0, 12),
    tickAgeMs: age ?? null,
    instances: membership.members().length,
    callsPerSecond: share,
    forms,
  };
  return { ok: reached && ticking && share > 0, parts };
}
