import type { BewarenEvent } from './events.ts';
import type { Instant } from '../basis/instant.ts';
import type { Facts, Step } from '../casusoverleg/facts.ts';
import type { Casusoverleg } from '../casusoverleg/state.ts';
import { addDays } from '../werktijd/datum.ts';
import { kalenderdag } from '../werktijd/kalenderdag.ts';
import { nextKantoortijd } from '../werktijd/kantoortijd.ts';
import { datumVan } from '../werktijd/werkdag.ts';

/**
 * When the term of a casusoverleg ends (law 15): the office opens for the first time after all of its days have passed,
 * counted from the day after closing. Undefined while it is open: nothing that is open is ever forgotten.
 */
export function bewaarEinde(casus: Casusoverleg, { org }: Pick<Facts, 'org'>): Instant | undefined {
  if (casus.status === 'open') return undefined;
  const { kantoor, bewaren } = org;
  const after = addDays(datumVan(casus.gesloten, kantoor), bewaren.dagen + 1);
  return nextKantoortijd(kalenderdag(after, kantoor).begin, kantoor);
}

/** A hold wins from every term, also from that of the store itself (law 15). */
export const isHeld = ({ bewaring }: Casusoverleg): boolean => bewaring.vastgehouden.length > 0;

/** What the clock does with a closed casusoverleg: once, at the end of its term, unless the gemeente does that by hand. */
export function bewaarStep(casus: Casusoverleg, facts: Facts): Step<BewarenEvent> | undefined {
  const at = bewaarEinde(casus, facts);
  const stays = !facts.org.bewaren.vanzelf || isHeld(casus) || casus.bewaring.verwijdering !== undefined;
  if (at === undefined || stays) return undefined;
  return { at, take: () => [{ type: 'RemovalBegun', waarom: 'termijn' }] };
}
