import type { MandaatEvent } from './events.ts';
import type { WaitingMandaat } from './waiting.ts';
import type { Instant } from '../basis/instant.ts';
import type { Facts, Step } from '../casusoverleg/facts.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

/** Nothing else is left for the clock to do: from `first` on everyone concerned hears once a week that it waits (M7). */
export function weeklyPing(mandaat: WaitingMandaat, first: Instant, { org }: Facts): Step<MandaatEvent> {
  const { id, laatstePing } = mandaat;
  const again =
    laatstePing === undefined ? first : plusWerkminuten(laatstePing, org.klokken.mandaat.naDirecteur, org.kantoor);
  return { at: again > first ? again : first, take: () => [{ type: 'MandaatStillWaiting', mandaat: id }] };
}
