import type { DaarnaStand } from './daarnaStand.ts';
import type { OptieView } from './optieView.ts';
import type { Instant } from '../domain/basis/instant.ts';
import type { Uitkomst } from '../domain/mandaat/state.ts';
import type { Toets } from '../domain/mandaat/uitvoering/state.ts';
import type { Bemiddeling, Bemiddelsoort } from '../domain/mandaat/verschil/state.ts';

type Wie = { readonly wie: string; readonly op: Instant };

/** M10: what was decided, by whom, why. */
export type LeesBesluit = Wie & {
  readonly uitkomst: Uitkomst;
  readonly functie: string;
  readonly vervangt: string | undefined;
  readonly motivering: string | undefined;
  readonly voorwaarden: string | undefined;
  readonly bron: string | undefined;
  readonly referentie: string | undefined;
};

/** M11: where carrying it out stands, and who has it: who is asked now, or who reported last. */
export type LeesUitvoering = {
  readonly stand: DaarnaStand;
  readonly wie: string | undefined;
  /** Once it was done. */
  readonly resultaat: string | undefined;
  /** Once it was ended without being done. */
  readonly reden: string | undefined;
};

/** M11: an uitvoeringsbezwaar, also one that was taken back or about which a directeur chose. */
export type LeesBezwaar = Wie & { readonly toets: Toets; readonly reden: string };

/** M12: who brought the parties together, in which role, with what outcome. */
export type LeesBemiddeling = Wie & {
  readonly status: Bemiddeling['status'];
  readonly betrokkene: boolean;
  readonly soort: Bemiddelsoort;
  readonly taken: string;
  readonly van: string;
  readonly reden: string | undefined;
  readonly uitkomst: { readonly eens: boolean; readonly tekst: string } | undefined;
};

/** M13: the options with the belang of the parties, and what was chosen. */
export type LeesKeuze = {
  readonly van: string;
  readonly op: Instant;
  readonly opties: readonly OptieView[];
  /** Undefined while the directeur is at it; `vervallen` when nobody needed to choose any more. */
  readonly gekozen:
    | undefined
    | 'vervallen'
    | (Wie & {
        /** Number of the option, from 1. */
        readonly optie: number;
        readonly functie: string;
        readonly namens: string | undefined;
        readonly motivering: string;
      });
};

/** What came of a request after the decision, for participants (C10). */
export type LeesDaarna = {
  readonly besluit: LeesBesluit;
  readonly uitvoering: LeesUitvoering | undefined;
  readonly bezwaren: readonly LeesBezwaar[];
  readonly bemiddelingen: readonly LeesBemiddeling[];
  readonly keuzes: readonly LeesKeuze[];
};
