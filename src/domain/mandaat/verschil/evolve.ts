import type { BemiddelingEvent, KeuzeEvent } from './events.ts';
import type { Bemiddeling, Keuze } from './state.ts';
import type { PersonId } from '../../basis/ids.ts';
import type { Herkomst } from '../../casusoverleg/events.ts';

const asked = ({ nr, wie, betrokkene, soort, taken, gevraagdDoor, op, herinnerd }: Bemiddeling) => ({
  ...{ nr, wie, betrokkene, soort },
  ...{ taken, gevraagdDoor, op, herinnerd },
});

function changeBemiddeling(
  one: Bemiddeling,
  event: Exclude<BemiddelingEvent, { type: 'BemiddelaarAsked' }> & Herkomst,
): Bemiddeling {
  const tot = event.at;
  switch (event.type) {
    case 'BemiddelaarReminded':
      return { ...one, herinnerd: event.at };
    case 'BemiddelaarAccepted':
      return { ...asked(one), herinnerd: undefined, status: 'aanvaard', sinds: event.at };
    case 'BemiddelaarDeclined':
      return { ...asked(one), status: 'geweigerd', reden: event.reden, tot };
    case 'BemiddelaarUnanswered':
      return { ...asked(one), status: 'geen-reactie', tot };
    case 'BemiddelingEnded': {
      const { overeenstemming, resultaat: uitkomst } = event;
      return { ...asked(one), status: 'afgesloten', overeenstemming, uitkomst, tot };
    }
    case 'BemiddelingLapsed':
      return { ...asked(one), status: 'vervallen', tot };
  }
}

/** Applies one event to those who were asked to bring parties together (M12). */
export function evolveBemiddelingen(
  all: readonly Bemiddeling[],
  event: BemiddelingEvent & Herkomst,
): readonly Bemiddeling[] {
  if (event.type !== 'BemiddelaarAsked')
    return all.map((one) => (one.nr === event.nr ? changeBemiddeling(one, event) : one));
  const { nr, wie, betrokkene, soort, taken, at: op } = event;
  const gevraagdDoor = event.by as PersonId;
  return [...all, { nr, wie, betrokkene, soort, taken, gevraagdDoor, op, herinnerd: undefined, status: 'gevraagd' }];
}

function changeKeuze(one: Keuze, event: Exclude<KeuzeEvent, { type: 'KeuzeAsked' }> & Herkomst): Keuze {
  switch (event.type) {
    case 'KeuzeAssigned':
      return { ...one, directeur: event.to, vervangt: event.vervangt, sinds: event.at, herinnerd: 0 };
    case 'KeuzeReminded':
      return { ...one, herinnerd: event.herinnering };
    case 'KeuzeStillWaiting':
      return { ...one, laatstePing: event.at };
    case 'KeuzeMade': {
      const { optie, motivering, functie, vervangt: namens, at: gemaakt } = event;
      return { ...one, status: 'gemaakt', optie, motivering, functie, namens, gemaakt, door: event.by as PersonId };
    }
    case 'KeuzeLapsed':
      return { ...one, status: 'vervallen', tot: event.at };
  }
}

/** Applies one event to the choices that were put before a directeur (M13). */
export function evolveKeuzes(all: readonly Keuze[], event: KeuzeEvent & Herkomst): readonly Keuze[] {
  if (event.type !== 'KeuzeAsked') return all.map((one) => (one.nr === event.nr ? changeKeuze(one, event) : one));
  const { nr, opties, to: directeur, vervangt, at: op } = event;
  const clock = { sinds: op, herinnerd: 0, laatstePing: undefined };
  return [
    ...all,
    { nr, opties, gevraagdDoor: event.by as PersonId, op, directeur, vervangt, ...clock, status: 'open' },
  ];
}
