import type { DomeinId, Kenmerk } from '../basis/ids.ts';
import type { Venster } from '../casusoverleg/state.ts';
import type { Trede } from '../organisatie/organisatie.ts';
import type { Regiezorg } from './regieAandacht.ts';

/** Numbers per rung, and under `geen` for staand and extern, which wait at none. */
type PerNiveau = Record<Trede | 'geen', number>;

/** What one week comes to, as it is: sums and waiting times only. Nothing of this is fit to be shown (D2). */
export type Telling = {
  /** Open when the week began; `begin + nieuw = gesloten + open`. */
  begin: number;
  nieuw: number;
  gesloten: number;
  /** Open when the week ended. */
  open: number;
  /** Open when the week ended, with regie provisional or its holder away (R5). Of the week itself only. */
  regie: number;
  readonly wacht: PerNiveau;
  readonly besloten: PerNiveau;
  /** Office minutes at a rung of each mandaat that left it this week, by decision, escalation or otherwise. */
  readonly opNiveau: Readonly<Record<Trede, number[]>>;
  /** Office minutes from asking to decision of each mandaat that was decided at a rung this week (M4). */
  readonly totBesluit: number[];
  readonly uitnodigingen: Map<DomeinId, { gevraagd: number; onbeantwoord: number }>;
  readonly knelpunten: Map<Venster, number>;
};

/** Kenmerken with something that waits at the end of the week; only for a reader whose scope is one team (D2). */
export type Aandacht = Readonly<Record<'wachtend' | Regiezorg, Kenmerk[]>>;

const perNiveau = (): PerNiveau => ({ teamleider: 0, afdelingshoofd: 0, directeur: 0, geen: 0 });

/** A week in which nothing was counted yet. */
export const emptyTelling = (): Telling => ({
  begin: 0,
  nieuw: 0,
  gesloten: 0,
  open: 0,
  regie: 0,
  wacht: perNiveau(),
  besloten: perNiveau(),
  opNiveau: { teamleider: [], afdelingshoofd: [], directeur: [] },
  totBesluit: [],
  uitnodigingen: new Map(),
  knelpunten: new Map(),
});
