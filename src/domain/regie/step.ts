import type { RegieEvent } from './events.ts';
import type { Regie, Regieaanbod } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import { firstStep, type Facts, type Step } from '../casusoverleg/facts.ts';
import { nextAtWork } from '../organisatie/aanwezigheid.ts';
import { persoon } from '../organisatie/personen.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

/** When an open offer expires (R2). */
export const offerExpiresAt = (aanbod: Regieaanbod, { org }: Pick<Facts, 'org'>): Instant =>
  plusWerkminuten(aanbod.sinds, org.klokken.regie.verloopt, org.kantoor);

function reminder(aanbod: Regieaanbod, facts: Facts): Step<RegieEvent> | undefined {
  if (aanbod.herinnerd) return undefined;
  const due = plusWerkminuten(aanbod.sinds, facts.org.klokken.regie.herinnering, facts.org.kantoor);
  const known = persoon(facts.org, aanbod.aan);
  const at = known === undefined ? due : nextAtWork(known, due, facts.org.kantoor);
  const expires = offerExpiresAt(aanbod, facts);
  if (at === undefined || at >= expires || facts.now >= expires) return undefined;
  return { at, take: () => [{ type: 'RegieOfferReminded', nummer: aanbod.nummer, to: aanbod.aan }] };
}

/** What the clock does next for the open offer: one reminder, then it expires (R2). */
export function regieStep({ aanbod }: Regie, facts: Facts): Step<RegieEvent> | undefined {
  if (aanbod === undefined) return undefined;
  return firstStep([
    reminder(aanbod, facts),
    {
      at: offerExpiresAt(aanbod, facts),
      take: () => [{ type: 'RegieOfferExpired', nummer: aanbod.nummer, waarom: 'verlopen' }],
    },
  ]);
}
