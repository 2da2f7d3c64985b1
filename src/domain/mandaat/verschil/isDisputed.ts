import type { Optie } from './state.ts';
import type { DecidedMandaat } from '../state.ts';

/** The option that a directeur chose last, if any (M13). */
export function chosenOptie({ keuzes }: Pick<DecidedMandaat, 'keuzes'>): Optie | undefined {
  const made = keuzes.findLast((one) => one.status === 'gemaakt');
  return made?.status === 'gemaakt' ? made.opties[made.optie - 1] : undefined;
}

/**
 * Said no, or objects to carrying it out: parties differ (M12). The choice of a directeur is the last rung: after it
 * they differ again only when carrying out what was chosen meets an objection (M13).
 */
export function isDisputed(mandaat: Pick<DecidedMandaat, 'besluit' | 'uitvoering' | 'keuzes'>): boolean {
  const { besluit, uitvoering } = mandaat;
  const objected = uitvoering?.status === 'bezwaar';
  const chosen = chosenOptie(mandaat);
  if (chosen !== undefined) return chosen.uitvoeren && objected;
  return objected || besluit.uitkomst === 'afgewezen' || besluit.uitkomst === 'geen-toezegging';
}
