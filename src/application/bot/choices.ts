import type { DomeinId } from '../../domain/basis/ids.ts';
import type { Keuze, Organisatie, Persoon } from '../../domain/organisatie/organisatie.ts';

/** Anything with an id and a name, as a choice. */
export const keuzesOf = (list: Iterable<Keuze>): readonly Keuze[] => Array.from(list, ({ id, naam }) => ({ id, naam }));

/** People of the directory with their functie, those of one domein first, then by name. */
export function personenOf(org: Organisatie, suits: (one: Persoon) => boolean, first?: DomeinId): readonly Keuze[] {
  const rank = (one: Persoon): number => (first !== undefined && one.domein === first ? 0 : 1);
  return [...org.personen.values()]
    .filter(suits)
    .sort((one, other) => rank(one) - rank(other) || one.naam.localeCompare(other.naam, 'nl'))
    .map(({ id, naam, functie }) => ({ id, naam: `${naam}, ${functie}` }));
}
