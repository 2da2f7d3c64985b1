import type { PersonId } from '../domain/basis/ids.ts';
import { tableOf } from '../domain/casusoverleg/rechten.ts';
import type { Casusoverleg } from '../domain/casusoverleg/state.ts';
import type { Organisatie } from '../domain/organisatie/organisatie.ts';
import type { AddressBook } from '../ports/addressBook.ts';

/** Names, as Teams gave them, of people at the table who are not in the directory (any member may start, table A). */
export async function namesFor(
  casus: Casusoverleg,
  org: Organisatie,
  book: AddressBook,
): Promise<ReadonlyMap<PersonId, string>> {
  const names = new Map<PersonId, string>();
  for (const id of tableOf(casus)) {
    if (org.personen.has(id)) continue;
    const known = await book.person(id);
    if (known !== undefined) names.set(id, known.naam);
  }
  return names;
}
