import type { Casusoverleg } from './state.ts';
import type { DomeinId } from '../basis/ids.ts';

/** Every domein that takes part or was asked to: the starter's own first, then in order of invitation. */
export function domeinenAtTable(casus: Casusoverleg): readonly DomeinId[] {
  const own = casus.starterDomein === undefined ? [] : [casus.starterDomein];
  return [...new Set([...own, ...[...casus.uitnodigingen.values()].map((one) => one.domein)])];
}
