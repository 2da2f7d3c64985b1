import type { Mandaat } from './state.ts';
import { isUnderway } from './uitvoering/state.ts';
import { isOpenBemiddeling } from './verschil/state.ts';
import { isWaiting } from './waiting.ts';
import type { PersonId } from '../basis/ids.ts';

/**
 * Who is asked something about this request beside deciding it, for as long as it is open: advisers, the contact of
 * another organisation, who carries it out or objects to that, bemiddelaars, and the directeur who must choose (A).
 */
export function involvedIn(mandaat: Mandaat): readonly PersonId[] {
  if (isWaiting(mandaat)) {
    const extern = mandaat.status === 'bij-extern' ? mandaat.extern.contact : undefined;
    return [...mandaat.adviezen.map(({ van }) => van), ...(extern === undefined ? [] : [extern])];
  }
  if (mandaat.status !== 'besloten') return [];
  const { uitvoering, bemiddelingen, keuzes } = mandaat;
  const open = isUnderway(uitvoering) || uitvoering?.status === 'bezwaar';
  return [
    ...(open ? uitvoering.gevraagd.map(({ wie }) => wie) : []),
    ...bemiddelingen.filter(isOpenBemiddeling).map(({ wie }) => wie),
    ...keuzes.filter(({ status }) => status === 'open').map(({ directeur }) => directeur),
  ];
}

/** Everyone who was ever asked to carry it out, to bring parties together, or to choose. */
export function askedAfterDecision(mandaat: Mandaat): readonly PersonId[] {
  if (mandaat.status !== 'besloten') return [];
  const { uitvoering, bemiddelingen, keuzes } = mandaat;
  return [
    ...(uitvoering?.gevraagd.map(({ wie }) => wie) ?? []),
    ...bemiddelingen.map(({ wie }) => wie),
    ...keuzes.map(({ directeur }) => directeur),
  ];
}
