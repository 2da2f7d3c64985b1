import type { CasusStore } from '../../ports/casusStore.ts';
import type { Clock, RealClock } from '../../ports/clock.ts';
import type { Observation, Telemetry } from '../../ports/telemetry.ts';

export type GaugeNeeds = {
  readonly telemetry: Telemetry;
  readonly store: Pick<CasusStore, 'due' | 'cijfers'>;
  readonly clock: Clock;
  readonly realClock: RealClock;
  /** Milliseconds of real time since the last tick; undefined before the first. */
  readonly tickAge: () => number | undefined;
  /** Whether this process is the one that tells what all of them have in common. */
  readonly speaksForAll: () => boolean;
};

/** Counting what waits reads every open casusoverleg, so that is done rarely (real milliseconds). */
const countAgainMs = 900_000;

/** Has the state of the clock and of what waits told with the other figures. */
export function observeState(needs: GaugeNeeds): void {
  const { telemetry } = needs;
  const started = needs.realClock.now();
  telemetry.observe('aantafel.tick.lag', async () => [{ value: await tickLag(needs, started) }]);
  telemetry.observe('aantafel.mandaten.waiting', waitingMandaten(needs));
}

/**
 * Seconds by which the clock is behind: since what is longest due should have been done, and at least since it last
 * looked. A store that does not answer leaves the second.
 */
async function tickLag({ store, clock, realClock, tickAge }: GaugeNeeds, started: number): Promise<number> {
  const sinceLook = tickAge() ?? realClock.now() - started;
  const now = clock.now();
  const [earliest] = await store.due(now, 1).catch(() => []);
  return Math.max(sinceLook, now - (earliest?.at ?? now)) / 1000;
}

/** How many mandaten wait at each rung, as it was counted last. Counting goes on meanwhile and holds up nobody. */
function waitingMandaten({ store, clock, realClock, speaksForAll }: GaugeNeeds): () => Promise<readonly Observation[]> {
  let counted: readonly Observation[] = [];
  let countedAt = -Infinity;

  async function count(): Promise<void> {
    const waiting = new Map<string, number>(
      ['teamleider', 'afdelingshoofd', 'directeur', 'extern'].map((rung) => [rung, 0]),
    );
    for await (const { mandaten } of store.cijfers(clock.now()))
      for (const { klaar, trede } of mandaten)
        if (klaar === null) waiting.set(trede ?? 'extern', (waiting.get(trede ?? 'extern') ?? 0) + 1);
    counted = [...waiting].map(([trede, value]) => ({ value, attributes: { trede } }));
  }

  return () => {
    if (!speaksForAll()) return Promise.resolve([]);
    const now = realClock.now();
    if (now - countedAt < countAgainMs) return Promise.resolve(counted);
    countedAt = now;
    count().catch(() => {
      countedAt = -Infinity;
    });
    return Promise.resolve(counted);
  };
}
