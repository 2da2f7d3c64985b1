import type { ActieEvent } from './events.ts';
import type { Actie } from './state.ts';
import type { ActieId, PersonId } from '../basis/ids.ts';
import type { Herkomst } from '../casusoverleg/events.ts';

type Acties = ReadonlyMap<ActieId, Actie>;

const told = (actie: Actie, to: PersonId): readonly PersonId[] =>
  actie.gevraagd.includes(to) ? actie.gevraagd : [...actie.gevraagd, to];

function change(actie: Actie, event: ActieEvent & Herkomst): Actie {
  const end = { door: event.by as PersonId, op: event.at };
  switch (event.type) {
    case 'ActieAgreed':
      return actie;
    case 'ActieReminded':
      return { ...actie, gevraagd: told(actie, event.to), herinnerd: event.at };
    case 'ActieEscalatedToRegiehouder':
      return { ...actie, gemeld: true };
    case 'ActieDone':
      return { ...actie, ...end, status: 'klaar' };
    case 'ActieDropped':
      return { ...actie, ...end, status: 'vervallen', reden: event.reden };
    case 'ActieHandedOver':
      return { ...actie, ...end, status: 'overgedragen', naar: event.naar };
  }
}

/** Applies one event to the acties; unknown ids can't occur, because events are only made by `decide`. */
export function evolveActies(all: Acties, event: ActieEvent & Herkomst): Acties {
  const next = new Map(all);
  if (event.type === 'ActieAgreed') {
    next.set(event.actie, {
      ...event.afspraak,
      id: event.actie,
      afgesprokenDoor: event.by as PersonId,
      sinds: event.at,
      gevraagd: [event.to],
      herinnerd: undefined,
      gemeld: false,
      status: 'open',
    });
    return next;
  }
  const actie = all.get(event.actie);
  if (actie !== undefined) next.set(event.actie, change(actie, event));
  return next;
}
