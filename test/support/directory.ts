import type { PersonId } from '../../src/domain/basis/ids.ts';
import type { Domein, Organisatie, Persoon, Registerregel } from '../../src/domain/organisatie/organisatie.ts';
import { datum } from './kantoor.ts';
import { domeinId } from './opdrachten.ts';
import { voorbeeldstad, wie } from './voorbeeldstad.ts';

/** Voorbeeldstad with one person changed. */
export function withPersoon(key: string, change: Partial<Persoon>, org: Organisatie = voorbeeldstad()): Organisatie {
  const personen = new Map(org.personen);
  const known = personen.get(wie(key));
  if (known === undefined) throw new Error(`${key} is not in the directory`);
  return { ...org, personen: personen.set(known.id, { ...known, ...change }) };
}

/** Voorbeeldstad while this person is away, both days included. */
export const away = (key: string, van: string, tot: string, org?: Organisatie): Organisatie =>
  withPersoon(key, { afwezig: [{ van: datum(van), tot: datum(tot) }] }, org);

/** Voorbeeldstad with one domein changed. */
export function withDomein(id: string, change: Partial<Domein>, org: Organisatie = voorbeeldstad()): Organisatie {
  const domeinen = new Map(org.domeinen);
  const known = domeinen.get(domeinId(id));
  if (known === undefined) throw new Error(`${id} is no domein`);
  return { ...org, domeinen: domeinen.set(known.id, { ...known, ...change }) };
}

/** Voorbeeldstad where this person is no longer in the directory. */
export function without(key: string, org: Organisatie = voorbeeldstad()): Organisatie {
  const personen = new Map(org.personen);
  personen.delete(wie(key));
  return { ...org, personen };
}

/** Voorbeeldstad with one entry of the mandaatregister changed. */
export const withRegel = (
  id: string,
  change: Partial<Registerregel>,
  org: Organisatie = voorbeeldstad(),
): Organisatie => ({
  ...org,
  register: org.register.map((regel) => ((regel.id as string) === id ? { ...regel, ...change } : regel)),
});

/** A ladder of these people. */
export const ladder = (rungs: Partial<Record<keyof Domein['ladder'], string>>): Domein['ladder'] =>
  Object.fromEntries(Object.entries(rungs).map(([trede, key]): [string, PersonId] => [trede, wie(key)]));
