import type { Acquaintance, People } from './people.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Clock, RealClock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type { Log } from '../ports/log.ts';
import type { Reach } from '../ports/messenger.ts';

/** Why somebody can't be written to 1:1, or why that is not known. */
export type Onbereikbaar =
  | { readonly waarom: 'nooit-gezien' }
  /** Only met in a channel, and from another tenant: Teams opens no chat with them. */
  | { readonly waarom: 'elders' }
  | { readonly waarom: 'geweigerd'; readonly op: Instant };

/** How a round of asking Teams stands in this process; `op` is domain time. */
export type Navraag =
  | { readonly stand: 'geen' }
  | { readonly stand: 'loopt'; readonly klaar: number; readonly totaal: number }
  /** `zonderAntwoord`: of how many Teams did not say. */
  | { readonly stand: 'klaar'; readonly op: Instant; readonly zonderAntwoord: number };

type Needs = {
  readonly people: Pick<People, 'known' | 'noteReach'>;
  readonly directory: Directory;
  readonly reach: Reach;
  readonly clock: Clock;
  readonly realClock: RealClock;
  readonly log: Log;
  /** The tenant of the gemeente; undefined where it is not known. */
  readonly tenant: string | undefined;
  /** The process ends: a round ends too, and nothing is written any more. */
  readonly stopping: AbortSignal;
};

export type Bereik = ReturnType<typeof createBereik>;

/** Milliseconds of real time after a round in which nobody has to ask again. */
const recent = 5 * 60_000;

/** So many times in a row without an answer means that Teams is not answering at all. */
const mostSilence = 5;

/** Undefined for who can be reached: by their own chat, or because the app is in a team that they are in. */
export function onbereikbaar(known: Acquaintance | undefined, tenant: string | undefined): Onbereikbaar | undefined {
  const { address, reach } = known ?? {};
  if (reach?.ok === false) return { waarom: 'geweigerd', op: reach.at };
  if (reach?.ok === true || address?.conversatie !== undefined) return undefined;
  if (address === undefined) return { waarom: 'nooit-gezien' };
  return tenant !== undefined && address.tenantId !== tenant ? { waarom: 'elders' } : undefined;
}

/** Who of the directory can't be reached 1:1 and why (U5), and asking Teams about it in the background. */
export function createBereik({ people, directory, reach, clock, realClock, log, tenant, stopping }: Needs) {
  let navraag: Navraag = { stand: 'geen' };
  let endedAt: Instant | undefined;

  /** Asks about everybody, one after the other: what Teams allows is for messages first. */
  async function round(everybody: readonly PersonId[]): Promise<void> {
    const totaal = everybody.length;
    let zonderAntwoord = 0;
    let silence = 0;
    for (const [klaar, person] of everybody.entries()) {
      navraag = { stand: 'loopt', klaar, totaal };
      const answer = silence < mostSilence ? await reach(person) : 'unknown';
      if (stopping.aborted) return;
      silence = answer === 'unknown' ? silence + 1 : 0;
      if (answer === 'unknown') zonderAntwoord += 1;
      else await people.noteReach(person, answer === 'reachable', clock.now());
    }
    navraag = { stand: 'klaar', op: clock.now(), zonderAntwoord };
    endedAt = realClock.now();
    log.info({ totaal, zonderAntwoord }, 'bereik nagevraagd');
  }

  return {
    /** Everybody of the directory who can't be reached, or of whom that is not known. */
    async niemand(): Promise<ReadonlyMap<PersonId, Onbereikbaar>> {
      const known = new Map<PersonId, Acquaintance>();
      for await (const one of people.known()) known.set(one.person, one);
      const found = [...directory.current().personen.keys()].map(
        (id) => [id, onbereikbaar(known.get(id), tenant)] as const,
      );
      return new Map(found.filter((pair): pair is readonly [PersonId, Onbereikbaar] => pair[1] !== undefined));
    },
    navraag: () => navraag,
    /** Starts a round unless one runs or has just ended; who asks does not wait for it. */
    vraagNa(): void {
      const soon = endedAt !== undefined && realClock.now() - endedAt < recent;
      if (stopping.aborted || soon || navraag.stand === 'loopt') return;
      const everybody = [...directory.current().personen.keys()];
      navraag = { stand: 'loopt', klaar: 0, totaal: everybody.length };
      round(everybody).catch((error: unknown) => {
        navraag = { stand: 'geen' };
        log.error({ err: error }, 'bereik navragen mislukt');
      });
    },
  };
}
