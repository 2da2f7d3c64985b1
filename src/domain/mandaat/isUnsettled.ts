import type { DecidedMandaat } from './state.ts';
import { isUnderway } from './uitvoering/state.ts';
import { isDisputed } from './verschil/isDisputed.ts';
import { isOpenBemiddeling } from './verschil/state.ts';

/**
 * Decided and not yet over: it is being carried out, a bemiddelaar or directeur is asked or at work, or parties still
 * differ about an uitvoeringsbezwaar (M11-M13).
 */
export function isUnsettled(mandaat: DecidedMandaat): boolean {
  const { uitvoering, bemiddelingen, keuzes } = mandaat;
  if (isUnderway(uitvoering) || bemiddelingen.some(isOpenBemiddeling)) return true;
  if (keuzes.some(({ status }) => status === 'open')) return true;
  return uitvoering?.status === 'bezwaar' && isDisputed(mandaat);
}
