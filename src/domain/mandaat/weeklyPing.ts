import type { MandaatEvent } from './events.ts';
import type { WaitingMandaat } from './waiting.ts';
import type { Instant } from '../basis/instant.ts';
import type { Facts, Step } from '../casusoverleg/facts.ts';
import { plusWerkminuten } from '../werktijd/werkminuten.ts';

/** Once a week from `first` on, counted from the last time (M7). */
export function weeklyAt(first: Instant, last: Instant | undefined, { org }: Facts): Instant {
  const again = last === undefined ? first : plusWerkminuten(last, org.klokken.mandaat.naDirecteur, org.kantoor);
  return again > first ? again : first;
}

/** Nothing else is left for the clock to do: from `first` on everyone concerned hears once a week that it waits (M7). */
export const weeklyPing = (mandaat: WaitingMandaat, first: Instant, facts: Facts): Step<MandaatEvent> => ({
  at: weeklyAt(first, mandaat.laatstePing, facts),
  take: () => [{ type: 'MandaatStillWaiting', mandaat: mandaat.id }],
});
