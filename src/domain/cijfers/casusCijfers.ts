import type { Instant } from '../basis/instant.ts';
import type { DomeinId, GebiedId, Kenmerk, MandaatId, PersonId } from '../basis/ids.ts';
import type { Venster } from '../casusoverleg/state.ts';
import type { Trede } from '../organisatie/organisatie.ts';

/** What one casusoverleg adds to the digest (D1): no vraag, no names. Stored beside it, so a digest need not open it. */
export type CasusCijfers = {
  readonly kenmerk: Kenmerk;
  readonly gebied: GebiedId;
  readonly domeinen: readonly DomeinId[];
  readonly gestart: Instant;
  readonly gesloten: Instant | null;
  readonly vervallen: boolean;
  /** Periods in which regie was provisional; `tot` null while it still is. */
  readonly voorlopigeRegie: readonly { readonly van: Instant; readonly tot: Instant | null }[];
  /**
   * Who holds regie now, to see whether they are away (R5). Null once closed, so that no person is in figures that stay,
   * and for a consult. Missing in what was stored before it was kept, until the next write.
   */
  readonly houder?: PersonId | null;
  readonly mandaten: readonly {
    readonly mandaat: MandaatId;
    readonly domein: DomeinId;
    /** The rung where it waits or was decided; null for staand and extern. */
    readonly trede: Trede | null;
    readonly gevraagd: Instant;
    /** Decision, withdrawal or no longer needed. */
    readonly klaar: Instant | null;
    /** Office minutes from asking until then, where only the week of both is kept. */
    readonly minuten?: number;
    readonly besloten: boolean;
    /** Time at each rung, in order, so that waiting can be shown per level. */
    readonly niveaus: readonly {
      readonly trede: Trede;
      readonly van: Instant;
      readonly tot: Instant | null;
      /** Office minutes there, where only the week of both is kept. */
      readonly minuten?: number;
    }[];
  }[];
  readonly uitnodigingen: readonly {
    readonly domein: DomeinId;
    readonly gevraagd: Instant;
    readonly beantwoord: Instant | null;
  }[];
  /** Structureel knelpunt named at closing: the category; the sentence stays in the casusoverleg. */
  readonly knelpunt: { readonly venster: Venster; readonly op: Instant } | null;
  /** Once closed: the name of the figure that will stay of it, so that nothing is counted twice when it is forgotten. */
  readonly figuur?: string;
};

/** What stays after a casusoverleg was forgotten (law 15); it counts like any other. */
export type Figuur = Omit<CasusCijfers, 'kenmerk' | 'figuur'> & { readonly kenmerk: null };
