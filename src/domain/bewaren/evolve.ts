import type { BewarenEvent } from './events.ts';
import type { Bewaring } from './state.ts';
import type { Herkomst } from '../casusoverleg/events.ts';
import type { PersonId } from '../basis/ids.ts';

/** As a casusoverleg begins: nothing holds it. */
export const nietVastgehouden: Bewaring = { vastgehouden: [], verwijdering: undefined };

/** What holds a casusoverleg after one more event. */
export function evolveBewaring(bewaring: Bewaring, event: BewarenEvent & Herkomst): Bewaring {
  switch (event.type) {
    case 'HoldPlaced': {
      const { grond, at: sinds, by } = event;
      return { ...bewaring, vastgehouden: [...bewaring.vastgehouden, { grond, sinds, door: by as PersonId }] };
    }
    case 'HoldLifted':
      return { ...bewaring, vastgehouden: bewaring.vastgehouden.filter(({ grond }) => grond !== event.grond) };
    case 'TextsDeleted':
      return bewaring;
    case 'RemovalBegun':
      return { ...bewaring, verwijdering: { sinds: event.at, waarom: event.waarom } };
  }
}
