import { personId, type PersonId } from '../../../domain/basis/ids.ts';
import type { Persoon } from '../../../domain/organisatie/organisatie.ts';
import type { DomeinId } from '../../../domain/basis/ids.ts';
import type { Datum } from '../../../domain/basis/instant.ts';
import type { Bestand } from '../shape/bestandShape.ts';

/** Finds the Entra id behind a key under `mensen`. Throws on an unknown key: references were checked before. */
export type FindPerson = (key: string) => PersonId;

export function findPersonIn({ mensen }: Pick<Bestand, 'mensen'>): FindPerson {
  return (key) => {
    const entry = mensen[key];
    if (entry === undefined) throw new RangeError(`unknown person: ${key}`);
    return personId(entry.entra);
  };
}

/** Everyone by Entra id. Who has no working days of their own works whenever the office does. */
export function personenFrom({ mensen, kantoor }: Bestand, find: FindPerson): ReadonlyMap<PersonId, Persoon> {
  const people = Object.values(mensen).map((entry): Persoon => ({
    id: personId(entry.entra),
    naam: entry.naam,
    functie: entry.functie,
    domein: entry.domein as DomeinId | undefined,
    afdeling: entry.afdeling,
    telefoon: entry.telefoon,
    werkdagen: entry.werkdagen ?? kantoor.dagen,
    vervanger: entry.vervanger === undefined ? undefined : find(entry.vervanger),
    afwezig: entry.afwezig.map(({ van, tot }) => ({ van: van as Datum, tot: tot as Datum })),
  }));
  return new Map(people.map((person) => [person.id, person]));
}
