import { Cannot } from './cannot.ts';
import { beheerText } from '../cards/text/nl/beheer.ts';
import { personId, type PersonId } from '../domain/basis/ids.ts';
import type { Organisatie } from '../domain/organisatie/organisatie.ts';

const entraId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The one person who is meant: by their Entra id, also of somebody who left the directory, or by a name in it. Throws
 * Cannot.
 */
export function findPerson(typed: string, { personen }: Pick<Organisatie, 'personen'>): PersonId {
  if (entraId.test(typed)) return personId(typed);
  const all = [...personen.values()];
  const exact = all.filter(({ naam }) => naam.toLowerCase() === typed.toLowerCase());
  const named = exact.length > 0 ? exact : all.filter(({ naam }) => naam.toLowerCase().includes(typed.toLowerCase()));
  const [only, ...others] = named;
  if (only === undefined) throw new Cannot(beheerText.niemand(typed));
  if (others.length > 0)
    throw new Cannot(beheerText.meerdere(typed, named.map(({ naam, functie }) => `${naam} (${functie})`).join(', ')));
  return only.id;
}
