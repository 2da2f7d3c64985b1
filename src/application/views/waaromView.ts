import { textOf } from './look.ts';
import type { WaaromView } from '../../cards/views.ts';
import type { Verzoek } from '../../domain/mandaat/state.ts';

/** Why it is asked, as every later reader sees it (M1, P4). */
export const waaromView = ({ motivering, toets }: Pick<Verzoek, 'motivering' | 'toets'>): WaaromView => ({
  motivering: textOf(motivering),
  toets: toets && { effect: textOf(toets.effect), ethiek: textOf(toets.ethiek), regel: textOf(toets.regel) },
});
