import type { Actieslot, AgreeActie, DropActie, FinishActie } from './commands.ts';
import { isAtTable, mayEnd, ownersOf, whoHears } from './eigenaar.ts';
import type { ActieEvent } from './events.ts';
import type { Actie, OpenActie } from './state.ts';
import { accept, refuse, type Decision } from '../basis/decision.ts';
import type { ActieId, PersonId } from '../basis/ids.ts';
import type { Tekst } from '../basis/tekst.ts';
import { notAhead } from '../casusoverleg/dayAhead.ts';
import type { Facts } from '../casusoverleg/facts.ts';
import { hasRegie } from '../casusoverleg/rechten.ts';
import type { Refusal } from '../casusoverleg/refusal.ts';
import type { Casusoverleg, OpenCasus } from '../casusoverleg/state.ts';

type Decided = Decision<ActieEvent, Refusal>;

const isOpen = (actie: Actie): actie is OpenActie => actie.status === 'open';

/** The acties that still have to be done. */
export const openActies = ({ acties }: Casusoverleg): readonly OpenActie[] => [...acties.values()].filter(isOpen);

/** The regiehouder notes what was agreed, and who does it hears so (C9). */
export function agreeActie(casus: OpenCasus, { by, afspraak }: AgreeActie, facts: Facts): Decided {
  if (casus.aanleiding.kind === 'consult') return refuse('consult-is-light');
  if (!hasRegie(casus, by, facts)) return refuse('not-regiehouder');
  if (!isAtTable(casus, afspraak.belegdBij, facts)) return refuse('actie-owner-not-at-table');
  const wrongDay = notAhead(afspraak.uiterlijk, facts);
  if (wrongDay !== undefined) return refuse(wrongDay);
  const [owner] = ownersOf(casus, afspraak, facts);
  if (owner === undefined) return refuse('domein-without-contact');
  const to = whoHears(owner, facts.now, facts)?.to ?? owner;
  return accept({ type: 'ActieAgreed', actie: `A${casus.acties.size + 1}` as ActieId, afspraak, to });
}

function openFor(casus: OpenCasus, id: ActieId, by: PersonId, facts: Facts): OpenActie | Refusal {
  const actie = casus.acties.get(id);
  if (actie === undefined) return 'actie-unknown';
  if (!mayEnd(casus, actie, by, facts)) return 'actie-not-yours';
  return isOpen(actie) ? actie : 'actie-ended';
}

/** Done: one tap (C9). */
export function finishActie(casus: OpenCasus, { by, actie }: FinishActie, facts: Facts): Decided {
  const open = openFor(casus, actie, by, facts);
  return typeof open === 'string' ? refuse(open) : accept({ type: 'ActieDone', actie });
}

/** It need not be done any more, or can't be; the reason is for the others at the table (C9). */
export function dropActie(casus: OpenCasus, { by, actie, reden }: DropActie, facts: Facts): Decided {
  const open = openFor(casus, actie, by, facts);
  return typeof open === 'string' ? refuse(open) : accept({ type: 'ActieDropped', actie, reden });
}

/** Open acties end with the reason with which the whole is ended (C2). */
export const dropOpenActies = (casus: OpenCasus, reden: Tekst): readonly ActieEvent[] =>
  openActies(casus).map(({ id }) => ({ type: 'ActieDropped', actie: id, reden }) as const);

/** At closing each open actie gets an owner outside the casusoverleg or lapses with a reason; else it blocks (C8). */
export function settleActies(casus: OpenCasus, { overdracht, reden }: Actieslot): Decided {
  const events: ActieEvent[] = [];
  for (const { id } of openActies(casus)) {
    const naar = overdracht.find(({ actie }) => actie === id)?.naar;
    if (naar !== undefined) events.push({ type: 'ActieHandedOver', actie: id, naar });
    else if (reden !== undefined) events.push({ type: 'ActieDropped', actie: id, reden });
    else return refuse('acties-open');
  }
  return accept(...events);
}
