import type { Datum } from '../domain/basis/instant.ts';
import type { PersonId } from '../domain/basis/ids.ts';

/** One period in which somebody is away. */
export type PeriodeRegel = {
  readonly wie: PersonId;
  /** Undefined for the reader's own. */
  readonly naam: string | undefined;
  readonly van: Datum;
  readonly tot: Datum;
  /** Functie of whoever reported it, when that was somebody else than the one who is away. */
  readonly door: string | undefined;
  /** In the directory file, where only the beheerder changes it. */
  readonly vast: boolean;
};

export type AfwezigView = {
  /** What came of what was asked, the most important first; empty when somebody only looks. */
  readonly melding: readonly string[];
  readonly eigen: readonly PeriodeRegel[];
  /** What was reported of the reader's team. */
  readonly team: readonly PeriodeRegel[];
  /** The reader leads a team, and may report its people absent (A). */
  readonly leidtTeam: boolean;
};

/** Who reported the reader absent, and when they are (P9). */
export type AfwezigBerichtView = Pick<PeriodeRegel, 'wie' | 'van' | 'tot'> & { readonly door: string };
