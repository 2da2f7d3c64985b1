import type { Amendment, Casussen } from './casussen.ts';
import type { Division } from './instances/division.ts';
import { createRests } from './rests.ts';
import type { Forget } from './bewaren/forget.ts';
import { StoreUnavailable, type CasusStore } from '../ports/casusStore.ts';
import type { Kenmerk, PersonId } from '../domain/basis/ids.ts';
import { agesByItself } from '../domain/casusoverleg/relevance.ts';
import { vervangers } from '../domain/organisatie/aanwezigheid.ts';
import type { Organisatie } from '../domain/organisatie/organisatie.ts';
import type { Clock, RealClock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';

export type TickNeeds = {
  readonly casussen: Casussen;
  readonly store: CasusStore;
  readonly clock: Clock;
  readonly realClock: RealClock;
  readonly log: Log;
  readonly division: Pick<Division, 'take' | 'parts'>;
  /** From then on nothing more is begun. */
  readonly stopping: AbortSignal;
  readonly forget: Forget;
};

/** A casusoverleg whose tick failed is left alone for so long (real milliseconds). */
const restMs = 30_000;

/** Time passed, so what tells how long something waits is made again; when it shows the same, nothing is sent (C7). */
const lookAgain: Amendment = ({ outbox, lease, index }) => ({
  lease,
  outbox: outbox.map((one) =>
    index.status === 'open' && agesByItself(one.soort) && one.state === 'sent' ? { ...one, stale: true } : one,
  ),
});

type TickOneNeeds = Pick<TickNeeds, 'casussen' | 'log' | 'forget'>;

/** How a tick went; `away`: the store could not be had, which says nothing about the casusoverleg. */
type Ticked = 'done' | 'failed' | 'away';

/** One tick, and whatever is then to be forgotten; a fault is logged and holds up nobody else. */
async function tickOne({ casussen, log, forget }: TickOneNeeds, kenmerk: Kenmerk): Promise<Ticked> {
  try {
    const done = await casussen.execute(kenmerk, { type: 'tick' }, lookAgain);
    const events = done.ok ? done.events.map(({ type }) => type) : [];
    log.info({ kenmerk, events }, 'tick');
    if (done.ok && done.casus.bewaring.verwijdering !== undefined) await forget(kenmerk);
    return done.ok ? 'done' : 'failed';
  } catch (error) {
    log.error({ kenmerk, err: error }, 'tick mislukt');
    return error instanceof StoreUnavailable ? 'away' : 'failed';
  }
}

/**
 * Makes the tick of whatever is due. Time is a command like any other: every casusoverleg that is due gets one tick,
 * earliest first. Each call answers how many went well; one that failed is left alone for half a minute.
 */
export function createTickDue(needs: TickNeeds) {
  const { store, clock, realClock, division, stopping } = needs;
  const resting = createRests<Kenmerk>(realClock);

  return async function tickDue(limit = 200): Promise<number> {
    const due = await store.due(clock.now(), limit * division.parts() + resting.count());
    const ours = division.take(
      'due',
      due.map(({ kenmerk }) => kenmerk),
    );
    let done = 0;
    for (const kenmerk of ours) {
      if (resting.has(kenmerk) || stopping.aborted) continue;
      if ((await tickOne(needs, kenmerk)) === 'done') done += 1;
      else resting.begin(kenmerk, restMs);
    }
    return done;
  };
}

export type LookNeeds = TickOneNeeds & Pick<TickNeeds, 'store' | 'stopping'>;

/**
 * One that fails by itself is left to its own clock; while the store can't be had, none of them would be looked at. After a
 * store that was away for a moment only it is looked at once more: nobody else comes back to it.
 */
async function lookAt(needs: LookNeeds, kenmerk: Kenmerk): Promise<void> {
  const ticked = await tickOne(needs, kenmerk);
  if (ticked === 'done') return;
  await needs.store.ping();
  if (ticked === 'away') await tickOne(needs, kenmerk);
}

/**
 * Every open casusoverleg is looked at again, but for those in `looked`, to which it is added. Throws StoreUnavailable as
 * soon as the store can't be had.
 */
export async function tickAll(needs: LookNeeds, looked?: Set<Kenmerk>): Promise<void> {
  for await (const kenmerk of needs.store.open()) {
    if (needs.stopping.aborted) return;
    if (looked?.has(kenmerk) === true) continue;
    await lookAt(needs, kenmerk);
    looked?.add(kenmerk);
  }
}

/** Of one person no more than this is looked at after they reported to be away; nobody sits at so many tables. */
const mostOfPerson = 1000;

/** Everybody whose place somebody takes as vervanger, and those people themselves. */
function inTheirPlace(people: readonly PersonId[], { personen }: Organisatie): readonly PersonId[] {
  const standsIn = (id: PersonId): boolean => vervangers(id, personen).some((one) => people.includes(one));
  return [...new Set([...people, ...[...personen.keys()].filter(standsIn)])];
}

/**
 * After somebody's absence changed, every open casusoverleg they have a part in is looked at again at once, so that
 * what waits with them goes to their vervanger (M5, R5). Who decides somewhere can be next for a request that names
 * them nowhere yet, so then it is every open one. Throws as `tickAll`.
 */
export async function tickAbsent(needs: LookNeeds, people: readonly PersonId[]): Promise<void> {
  const { org } = needs.casussen.facts();
  const touched = inTheirPlace(people, org);
  const rungs = new Set([...org.domeinen.values()].flatMap(({ ladder }) => Object.values(ladder)));
  if (touched.some((person) => rungs.has(person))) return tickAll(needs);
  const theirs = await Promise.all(touched.map((person) => needs.store.openOfPerson(person, mostOfPerson)));
  for (const kenmerk of new Set(theirs.flat())) if (!needs.stopping.aborted) await lookAt(needs, kenmerk);
}
