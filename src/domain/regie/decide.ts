import type { AcceptRegie, DeclineRegie, OfferRegie, WithdrawRegieOffer } from './commands.ts';
import type { RegieEvent } from './events.ts';
import { currentPeriod, isProvisional } from './period.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { domeinenOf, hasRegie, isLetIn, mayOfferRegie, regiehouder } from '../casusoverleg/rechten.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { OpenCasus } from '../casusoverleg/state.ts';
import { persoon } from '../organisatie/personen.ts';

type Decided = Decision<RegieEvent, Refusal>;

/**
 * Regie moves in two steps: an offer, then acceptance. Until someone accepts, the present holder stays answerable, so
 * a casusoverleg never lacks one (R1, R2). Any domein may hold it (R3). A provisional holder may offer it to
 * themselves, which makes it theirs for good once they accept; a holder may stay on as the contact of an inwoner who
 * takes eigen regie (R4).
 */
export function offerRegie(casus: OpenCasus, command: OfferRegie, facts: Facts): Decided {
  if (casus.aanleiding.kind === 'consult') return refuse('consult-is-light');
  if (!mayOfferRegie(casus, command.by, facts)) return refuse('may-not-offer-regie');
  if (casus.regie.aanbod !== undefined) return refuse('offer-pending');
  const to = persoon(facts.org, command.to);
  if (!isLetIn(casus, command.to, facts)) return refuse('person-unknown');
  const same = command.to === regiehouder(casus) && command.eigenRegie === currentPeriod(casus.regie).eigenRegie;
  if (same && !isProvisional(casus.regie)) return refuse('already-regiehouder');
  return accept({
    type: 'RegieOffered',
    nummer: casus.regie.aanbiedingen + 1,
    to: command.to,
    namens: domeinenOf(casus, command.to)[0] ?? to?.domein,
    grond: command.grond,
    eigenRegie: command.eigenRegie,
    toelichting: command.toelichting,
  });
}

/** The open offer with this number, if it was made to this person; a stale card names an older number (R2). */
function offeredTo(casus: OpenCasus, { by, nummer }: AcceptRegie | DeclineRegie): Refusal | undefined {
  const { aanbod } = casus.regie;
  if (aanbod?.nummer !== nummer) return 'no-offer';
  return aanbod.aan === by ? undefined : 'offer-not-yours';
}

export function acceptRegie(casus: OpenCasus, command: AcceptRegie): Decided {
  const why = offeredTo(casus, command);
  return why === undefined ? accept({ type: 'RegieAccepted', nummer: command.nummer }) : refuse(why);
}

export function declineRegie(casus: OpenCasus, command: DeclineRegie): Decided {
  const why = offeredTo(casus, command);
  if (why !== undefined) return refuse(why);
  return accept({ type: 'RegieDeclined', nummer: command.nummer, reden: command.reden });
}

/** Whoever made the offer, or holds regie, may take it back while it is open (R2). */
export function withdrawRegieOffer(casus: OpenCasus, { by, nummer }: WithdrawRegieOffer, facts: Facts): Decided {
  const { aanbod } = casus.regie;
  if (aanbod?.nummer !== nummer) return refuse('no-offer');
  if (aanbod.door !== by && !hasRegie(casus, by, facts)) return refuse('not-regiehouder');
  return accept({ type: 'RegieOfferWithdrawn', nummer });
}
