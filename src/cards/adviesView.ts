import type { Instant } from '../domain/basis/instant.ts';
import type { MandaatId } from '../domain/basis/ids.ts';
import type { Kop, PersoonView, WaaromView } from './views.ts';

/** To a colleague who is asked for advice; shrinks once it was given or is no longer needed (M14). */
export type AdviesView = Kop &
  WaaromView & {
    readonly mandaat: MandaatId;
    readonly advies: number;
    readonly soort: string;
    readonly beslissing: string;
    readonly bedrag: number | undefined;
    readonly van: PersoonView;
    readonly uiterlijk: Instant;
    readonly stand: 'open' | 'gegeven' | 'voorbij';
  };
