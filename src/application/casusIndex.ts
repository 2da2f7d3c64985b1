import { nextSendOf } from './outbox.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import type { Facts } from '../domain/casusoverleg/facts.ts';
import { tableOf } from '../domain/casusoverleg/rechten.ts';
import type { Casusoverleg } from '../domain/casusoverleg/state.ts';
import { nextDue } from '../domain/casusoverleg/tick.ts';
import { casusCijfersOf } from '../domain/cijfers/casusCijfersOf.ts';
import { isWaiting } from '../domain/mandaat/waiting.ts';
import type { CasusIndex, OutboxEntry } from '../ports/casusStore.ts';

/** Everyone in whose list this casusoverleg belongs: the table, who was asked to it, who must decide or answer. */
function peopleOf(casus: Casusoverleg): readonly PersonId[] {
  const people = new Set<PersonId>(tableOf(casus));
  for (const one of casus.uitnodigingen.values()) for (const { wie } of one.gevraagd) people.add(wie);
  if (casus.regie.aanbod !== undefined) people.add(casus.regie.aanbod.aan);
  for (const mandaat of casus.mandaten.values()) {
    if (!isWaiting(mandaat)) continue;
    for (const { wie } of mandaat.bezocht) people.add(wie);
    if (mandaat.status === 'bij-extern' && mandaat.extern.contact !== undefined) people.add(mandaat.extern.contact);
  }
  return [...people];
}

/** What the store searches by, from the state and the outbox that are about to be written. */
export function indexOf(casus: Casusoverleg, outbox: readonly OutboxEntry[], facts: Facts): CasusIndex {
  return {
    status: casus.status,
    gebied: casus.aanleiding.gebied,
    thread: casus.thread?.conversatie ?? null,
    people: peopleOf(casus),
    nextDue: nextDue(casus, facts) ?? null,
    nextSend: nextSendOf(outbox) ?? null,
    startedAt: casus.gestart,
    closedAt: casus.status === 'open' ? null : casus.gesloten,
    cijfers: casusCijfersOf(casus),
  };
}
