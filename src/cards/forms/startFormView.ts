import type { DomeinId, Kenmerk } from '../../domain/basis/ids.ts';
import type { Keuze } from '../../domain/organisatie/organisatie.ts';
import type { Ingevuld } from '../views.ts';

/** Both steps of the start form (C3). */
export type StartFormView = {
  readonly stap: 1 | 2;
  readonly ingevuld: Ingevuld;
  readonly gebieden: readonly Keuze[];
  readonly leefgebieden: readonly Keuze[];
  /** Step 2: every domein, the usual ones with `gebruikelijk` (C6). */
  readonly domeinen: readonly {
    readonly id: DomeinId;
    readonly naam: string;
    readonly extern: boolean;
    readonly gebruikelijk: boolean;
  }[];
  /** Usual ones left out: shown once as a warning, after which the same button starts anyway (C6). */
  readonly weggelaten: readonly string[];
  /** This household already has an open one (C4). */
  readonly bestaand: Kenmerk | undefined;
  readonly uitBericht: boolean;
};
