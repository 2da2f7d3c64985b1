import type { Mandaat } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { Kantoor } from '../werktijd/kantoor.ts';
import { werkminutenTussen } from '../werktijd/werkminuten.ts';

const waitingStates = ['bij-beslisser', 'bij-aanvrager', 'bij-extern', 'geen-beslisser'] as const;
export type WaitingMandaat = Extract<Mandaat, { status: (typeof waitingStates)[number] }>;

/** Still to be decided. */
export const isWaiting = (mandaat: Mandaat): mandaat is WaitingMandaat =>
  (waitingStates as readonly string[]).includes(mandaat.status);

/** Minutes; the three parts add up to `totaal` (M4). */
export type Wachttijd = {
  readonly totaal: number;
  readonly bijBeslisser: number;
  readonly bijAanvrager: number;
  readonly buitenKantoortijd: number;
};

/** Total waiting from asking until the decision, or until now, split by whom it lay with (M4). Never resets. */
export function wachttijd(mandaat: Mandaat, now: Instant, kantoor: Kantoor): Wachttijd {
  let totaal = 0;
  const werk = { beslisser: 0, aanvrager: 0 };
  for (const stuk of mandaat.wacht) {
    const tot = stuk.tot ?? now;
    totaal += Math.max(0, tot - stuk.van) / 60_000;
    werk[stuk.bij] += tot > stuk.van ? werkminutenTussen(stuk.van, tot, kantoor) : 0;
  }
  return {
    totaal,
    bijBeslisser: werk.beslisser,
    bijAanvrager: werk.aanvrager,
    buitenKantoortijd: totaal - werk.beslisser - werk.aanvrager,
  };
}
