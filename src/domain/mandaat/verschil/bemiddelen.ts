import { isDisputed } from './isDisputed.ts';
import { isBetrokkene, isParty, sidesOf } from './parties.ts';
import { isOpenBemiddeling, type Bemiddeling } from './state.ts';
import { accept, refuse, type Decision } from '../../basis/decision.ts';
import type { MandaatId, PersonId } from '../../basis/ids.ts';
import type { Facts } from '../../casusoverleg/facts.ts';
import type { Refusal } from '../../casusoverleg/refusal.ts';
import type { OpenCasus } from '../../casusoverleg/state.ts';
import type { AcceptBemiddeling, AskBemiddelaar, DeclineBemiddeling, EndBemiddeling } from '../commands.ts';
import type { MandaatEvent } from '../events.ts';
import { decidedMandaat, type DecidedMandaat } from '../state.ts';

type Decided = Decision<MandaatEvent, Refusal>;

/** A decided request about which parties differ; otherwise why there is nothing to settle. */
export function disputed(casus: OpenCasus, id: MandaatId): DecidedMandaat | Refusal {
  const mandaat = casus.mandaten.get(id);
  if (mandaat === undefined) return 'mandaat-unknown';
  return mandaat.status === 'besloten' && isDisputed(mandaat) ? mandaat : 'no-difference';
}

/**
 * M12: somebody is asked to bring the parties together; not one of those who differ. One at a time, but nobody waits for
 * a bemiddelaar who is no longer in the directory.
 */
export function askBemiddelaar(casus: OpenCasus, command: AskBemiddelaar, facts: Facts): Decided {
  const { by, mandaat: id, wie, soort, taken } = command;
  const mandaat = disputed(casus, id);
  if (typeof mandaat === 'string') return refuse(mandaat);
  if (!isParty(casus, mandaat, by, facts)) return refuse('not-party');
  const open = mandaat.bemiddelingen.filter(isOpenBemiddeling);
  if (open.some((one) => facts.org.personen.has(one.wie))) return refuse('bemiddeling-open');
  if (!facts.org.personen.has(wie)) return refuse('person-unknown');
  if (sidesOf(mandaat).includes(wie)) return refuse('bemiddelaar-is-party');
  const betrokkene = isBetrokkene(casus, mandaat, wie, facts);
  const nr = mandaat.bemiddelingen.length + 1;
  return accept<MandaatEvent>(
    ...open.map((gone) => ({ type: 'BemiddelingLapsed', mandaat: id, nr: gone.nr }) as const),
    { type: 'BemiddelaarAsked', mandaat: id, nr, wie, betrokkene, soort, taken },
  );
}

/** The role is personal: no vervanger takes it over. */
function ownBemiddeling(
  casus: OpenCasus,
  { by, mandaat: id, nr }: { readonly by: PersonId; readonly mandaat: MandaatId; readonly nr: number },
  status: Bemiddeling['status'],
): Bemiddeling | Refusal {
  const found = decidedMandaat(casus, id)?.bemiddelingen.find((one) => one.nr === nr);
  if (found?.wie !== by) return 'bemiddeling-not-yours';
  return found.status === status ? found : 'bemiddeling-ended';
}

export function acceptBemiddeling(casus: OpenCasus, command: AcceptBemiddeling): Decided {
  const found = ownBemiddeling(casus, command, 'gevraagd');
  if (typeof found === 'string') return refuse(found);
  return accept({ type: 'BemiddelaarAccepted', mandaat: command.mandaat, nr: command.nr });
}

export function declineBemiddeling(casus: OpenCasus, command: DeclineBemiddeling): Decided {
  const found = ownBemiddeling(casus, command, 'gevraagd');
  if (typeof found === 'string') return refuse(found);
  return accept({ type: 'BemiddelaarDeclined', mandaat: command.mandaat, nr: command.nr, reden: command.reden });
}

/** What came of it, for all participants (M12). */
export function endBemiddeling(casus: OpenCasus, command: EndBemiddeling): Decided {
  const found = ownBemiddeling(casus, command, 'aanvaard');
  if (typeof found === 'string') return refuse(found);
  const { mandaat, nr, overeenstemming, uitkomst } = command;
  return accept({ type: 'BemiddelingEnded', mandaat, nr, overeenstemming, resultaat: uitkomst });
}
