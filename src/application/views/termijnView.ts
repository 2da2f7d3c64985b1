import type { TermijnView } from '../../cards/termijnView.ts';
import type { Facts } from '../../domain/casusoverleg/facts.ts';
import type { Mandaat } from '../../domain/mandaat/state.ts';
import { endsTooLate, termijnEinde } from '../../domain/mandaat/wettelijk.ts';

/** The statutory term of a request, and whether the internal steps fit in it (law 12); undefined without one. */
export function termijnView(mandaat: Mandaat, facts: Facts): TermijnView | undefined {
  const { wettelijk: opgegeven } = mandaat.verzoek;
  const einde = termijnEinde(mandaat.verzoek, facts.org);
  if (opgegeven === undefined || einde === undefined) return undefined;
  return { opgegeven, einde, teLaat: endsTooLate(mandaat, facts) };
}
