import type { Gebied, Organisatie, Persoon } from '../domain/organisatie/organisatie.ts';
import { contactpersoonOf } from '../domain/organisatie/personen.ts';

/** Who this person meets first in a gebied: those who answer for its usual domeinen, who decide there, and then the rest. */
export function companionsOf(person: Persoon, gebied: Gebied, { domeinen, personen }: Organisatie): readonly Persoon[] {
  const usual = gebied.gebruikelijk.map((id) => domeinen.get(id)).filter((domein) => domein !== undefined);
  const met = [
    ...usual.map((domein) => contactpersoonOf(domein, gebied.id)),
    ...usual.map(({ ladder }) => ladder.teamleider),
    ...usual.map(({ ladder }) => ladder.afdelingshoofd),
    ...personen.keys(),
  ];
  const others = new Set(met.filter((id) => id !== undefined && id !== person.id));
  return [...others].map((id) => id && personen.get(id)).filter((one) => one !== undefined);
}
