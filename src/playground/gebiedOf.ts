import type { Gebied, Organisatie, Persoon } from '../domain/organisatie/organisatie.ts';

/** The gebied that this person works for: where they are contactpersoon by name, else the first. */
export function gebiedOf({ id }: Persoon, { domeinen, gebieden }: Organisatie): Gebied {
  const named = [...domeinen.values()]
    .flatMap(({ contactpersonen }) => [...contactpersonen.perGebied])
    .find(([, contact]) => contact === id);
  const [first] = gebieden.values();
  const gebied = (named && gebieden.get(named[0])) ?? first;
  if (gebied === undefined) throw new RangeError('a directory has at least one gebied');
  return gebied;
}
