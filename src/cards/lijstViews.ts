import type { Instant } from '../domain/basis/instant.ts';
import type { OpenUitvoeringStand } from './afterDecisionViews.ts';
import type { Kop, MandaatStand } from './views.ts';

/** A line in `mijn casussen`. */
export type CasusRegel = Kop & {
  readonly doel: string;
  readonly mijnRol: readonly string[];
  readonly wachtOpMij: number;
};

/** In which part of `mandaten` a line stands. */
export type MandaatGroep = 'op-jou' | 'mag-nog' | 'mag-melden' | 'gevraagd';

/** What can be done from a line in `mandaten`, besides opening the whole card. */
export type RegelActie =
  | ('akkoord' | 'antwoord' | 'advies' | 'extern' | 'duwtje' | 'intrekken')
  | ('ontvangen' | 'bezig' | 'uitgevoerd')
  | ('uitkomst' | 'kiezen' | 'bemiddelaar' | 'voorleggen');

/** What is asked of this person about a mandaat, when that is something else than to decide it. */
export type Taak =
  /** Advice number `nr`, at the latest then (M14). */
  | { readonly wat: 'advies'; readonly nr: number; readonly uiterlijk: Instant }
  | { readonly wat: 'uitvoeren'; readonly stand: OpenUitvoeringStand }
  /** Asked until `verloopt`, or at work (M12). */
  | { readonly wat: 'bemiddelen'; readonly nr: number; readonly verloopt: Instant | undefined }
  | { readonly wat: 'kiezen'; readonly nr: number };

/** A line in `mandaten`: something that waits for this person, or that they wait for. */
export type MandaatRegel = Kop &
  MandaatStand & {
    readonly groep: MandaatGroep;
    readonly beslissing: string;
    /** Whole euros. */
    readonly bedrag: number | undefined;
    /** When it was asked. */
    readonly sinds: Instant;
    readonly taak?: Taak | undefined;
    /** Whom this person stands in for here. */
    readonly alsVervangerVan?: string | undefined;
    readonly acties: readonly RegelActie[];
  };
