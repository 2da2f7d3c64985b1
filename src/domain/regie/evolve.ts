import type { RegieEvent } from './events.ts';
import { currentPeriod } from './period.ts';
import type { Regie, Regieaanbod, Regieperiode } from './state.ts';
import type { Instant } from '../basis/instant.ts';
import type { Herkomst } from '../casusoverleg/events.ts';

function handOver(regie: Regie, aanbod: Regieaanbod, at: Instant): Regie {
  const ended: Regieperiode = { ...currentPeriod(regie), tot: at };
  const begun: Regieperiode = {
    houder: aanbod.aan,
    namens: aanbod.namens,
    grond: aanbod.grond,
    eigenRegie: aanbod.eigenRegie,
    van: at,
    tot: undefined,
  };
  const [first, ...rest] = [...regie.historie.slice(0, -1), ended, begun];
  return { ...regie, historie: [first, ...rest], aanbod: undefined };
}

/** Applies one event to regie: offers come and go, the holder changes only by acceptance (R2). */
export function evolveRegie(regie: Regie, event: RegieEvent & Herkomst): Regie {
  switch (event.type) {
    case 'RegieOffered':
      return {
        ...regie,
        aanbiedingen: event.nummer,
        aanbod: {
          nummer: event.nummer,
          door: event.by as Regieaanbod['door'],
          aan: event.to,
          namens: event.namens,
          grond: event.grond,
          eigenRegie: event.eigenRegie,
          toelichting: event.toelichting,
          sinds: event.at,
          herinnerd: false,
        },
      };
    case 'RegieOfferReminded':
      return regie.aanbod === undefined ? regie : { ...regie, aanbod: { ...regie.aanbod, herinnerd: true } };
    case 'RegieAccepted':
      return regie.aanbod === undefined ? regie : handOver(regie, regie.aanbod, event.at);
    case 'RegieDeclined':
    case 'RegieOfferWithdrawn':
    case 'RegieOfferExpired':
      return { ...regie, aanbod: undefined };
  }
}
