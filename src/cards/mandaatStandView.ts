import type { Instant } from '../domain/basis/instant.ts';
import type { Kop, MandaatStand } from './views.ts';

/** M6: one mandaat as the channel may know it, the message in the thread that follows it from request to outcome. */
export type MandaatStandView = Kop &
  MandaatStand & {
    readonly gevraagd: Instant;
    /** Since when it lies where it lies now. */
    readonly sinds: Instant;
  };
