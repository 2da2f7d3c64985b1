import type { Membership } from './application/instances/membership.ts';
import type { Config } from './config.ts';
import type { CasusStore } from './ports/casusStore.ts';
import type { RealClock } from './ports/clock.ts';
import type { Directory } from './ports/directory.ts';

/** A tick that is older than this (real milliseconds) means that nothing is watched over any more. */
const oldestTick = 60_000;

/** Milliseconds of real time for which the store is not asked again: anybody may ask for /readyz, as often as they like. */
const keptFor = 2000;

type Needs = {
  readonly store: Pick<CasusStore, 'ping'>;
  readonly directory: Directory;
  readonly membership: Pick<Membership, 'share' | 'members'>;
  readonly tickAge: () => number | undefined;
  readonly forms: Config['forms'];
  readonly realClock: RealClock;
};

/**
 * What the process leans on: the store, the directory, that its clock still ticks, and that it has a share of what Teams
 * allows all instances together. Tells how many there are and where forms open, too. However many ask, the store is
 * read once in two seconds.
 */
export function createReadiness({ store, directory, membership, tickAge, forms, realClock }: Needs) {
  const reached = keptShortly(() => store.ping(), realClock);

  return async () => {
    const stored = await reached();
    const age = tickAge();
    const ticking = age !== undefined && age < oldestTick;
    const share = membership.share();
    const parts = {
      store: stored ? 'ok' : 'unavailable',
      directory: directory.current().versie.slice(0, 12),
      tickAgeMs: age ?? null,
      instances: membership.members().length,
      callsPerSecond: share,
      forms,
    };
    return { ok: stored && ticking && share > 0, parts };
  };
}

/** Whether `ask` succeeds, asked by one for all who come at the same time or within `keptFor` after its answer. */
function keptShortly(ask: () => Promise<unknown>, realClock: RealClock): () => Promise<boolean> {
  let last: Promise<boolean> | undefined;
  let answeredAt: number | undefined;

  const look = async (): Promise<boolean> => {
    const well = await ask().then(
      () => true,
      () => false,
    );
    answeredAt = realClock.now();
    return well;
  };

  return () => {
    // A clock that is set back must not keep an answer for long.
    const old = answeredAt !== undefined && Math.abs(realClock.now() - answeredAt) >= keptFor;
    if (last === undefined || old) {
      answeredAt = undefined;
      last = look();
    }
    return last;
  };
}
