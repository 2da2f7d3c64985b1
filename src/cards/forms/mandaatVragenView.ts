import type { DomeinId, Kenmerk } from '../../domain/basis/ids.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import type { Element } from '../card.ts';
import type { Ingevuld, MandaatView } from '../views.ts';

export type Vraagstap = 1 | 2 | 3;

export type MandaatVragenView = {
  readonly kenmerk: Kenmerk;
  readonly stap: Vraagstap;
  readonly ingevuld: Ingevuld;
  /** Found again as it was left. */
  readonly hervat: boolean;
  /** Domeinen that can be asked to decide. */
  readonly domeinen: readonly Keuze[];
  readonly soorten: readonly Keuze[];
  readonly kader: readonly Keuze[];
  /** Nijpend criteria; choosing one makes it spoed. */
  readonly nijpend: readonly Keuze[];
  /** Domeinen at the table, each with a field `steun:<id>` (M1). */
  readonly aanTafel: readonly { readonly id: DomeinId; readonly naam: string }[];
  /** Step 3: the request as everyone would read it, and where it would go (M2). */
  readonly overzicht: Overzicht | undefined;
};

export type Overzicht = {
  readonly verzoek: MandaatView;
  readonly gaatNaar: string;
  /** What was decided on the same besluit before; whoever asks again must know (M1). */
  readonly eerder: string | undefined;
  /** Legal ground in the register, when it names one. */
  readonly grond: string | undefined;
};

/** What one step shows, and the ids of its own fields; the values of all others travel along. */
export type Stapdeel = { readonly fields: readonly (Element | undefined)[]; readonly own: readonly string[] };
