import { Cannot } from './cannot.ts';
import { beheerText } from '../cards/text/nl/beheer.ts';
import { personId, type PersonId } from '../domain/basis/ids.ts';
import type { Organisatie, Persoon } from '../domain/organisatie/organisatie.ts';

const entraId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const plain = (naam: string): string => naam.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** More than these are counted, not named. */
const mostNamed = 10;

function whyNot(typed: string, people: readonly Persoon[]): string {
  const near = people.filter(({ naam }) => plain(naam).includes(plain(typed)));
  if (plain(typed) === '' || near.length === 0) return beheerText.niemand(typed);
  const named = near.slice(0, mostNamed).map(({ naam, functie }) => `${naam} (${functie})`);
  return beheerText.nietHeel(typed, named, near.length - named.length);
}

/**
 * The one person who is meant: by their Entra id, also of somebody who left the directory, or by their whole name in it.
 * Part of a name is no name: what is deleted or handed over may never be somebody else's. Throws Cannot, which says who
 * it could be.
 */
export function findPerson(typed: string, { personen }: Pick<Organisatie, 'personen'>): PersonId {
  const id = typed.trim();
  if (entraId.test(id)) return personId(id);
  const people = [...personen.values()];
  const [only, ...others] = people.filter(({ naam }) => plain(naam) === plain(typed));
  if (only === undefined) throw new Cannot(whyNot(typed, people));
  if (others.length > 0)
    throw new Cannot(
      beheerText.zelfdeNaam(
        typed,
        [only, ...others].map((one) => `${one.functie}: ${one.id}`),
      ),
    );
  return only.id;
}
