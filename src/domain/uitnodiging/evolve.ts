import type { UitnodigingEvent } from './events.ts';
import type { Gevraagde, Uitnodiging } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { UitnodigingId } from '../basis/ids.ts';
import type { Herkomst } from '../casusoverleg/events.ts';

type Uitnodigingen = ReadonlyMap<UitnodigingId, Uitnodiging>;

const ask = (one: Uitnodiging, next: Gevraagde): Uitnodiging => ({ ...one, gevraagd: [...one.gevraagd, next] });

function change(one: Uitnodiging, event: UitnodigingEvent, at: Instant): Uitnodiging {
  switch (event.type) {
    case 'DomeinInvited':
      return one;
    case 'UitnodigingReminded':
      return { ...one, herinnerd: one.herinnerd + 1 };
    case 'UitnodigingEscalated':
      return { ...ask(one, { wie: event.to, via: event.via, sinds: at }), stappen: one.stappen + 1 };
    case 'UitnodigingPassedOn':
      return ask(one, { wie: event.to, via: 'collega', sinds: at });
    case 'UitnodigingUnanswered':
      return { ...one, status: 'geen-reactie' };
    case 'DomeinJoined':
      return { ...one, status: 'doet-mee', deelnemer: event.deelnemer, antwoordOp: at };
    case 'DomeinDeclined':
      return { ...one, status: 'geen-rol', toelichting: event.toelichting, antwoordOp: at };
  }
}

/** Applies one event to the invitations; unknown ids can't occur, because events are only made by `decide`. */
export function evolveUitnodigingen(all: Uitnodigingen, event: UitnodigingEvent & Herkomst): Uitnodigingen {
  const next = new Map(all);
  if (event.type === 'DomeinInvited') {
    next.set(event.uitnodiging, {
      id: event.uitnodiging,
      domein: event.domein,
      reden: event.reden,
      gevraagdDoor: event.by as Uitnodiging['gevraagdDoor'],
      sinds: event.at,
      gevraagd: [{ wie: event.to, via: event.via, sinds: event.at }],
      herinnerd: 0,
      stappen: 0,
      status: 'gevraagd',
    });
    return next;
  }
  const one = all.get(event.uitnodiging);
  if (one !== undefined) next.set(event.uitnodiging, change(one, event, event.at));
  return next;
}
