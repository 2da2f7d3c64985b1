import { personId, type PersonId } from '../../../domain/basis/ids.ts';
import { holdingsOf } from './holdings.ts';
import type { ImportParts } from './planImport.ts';

/** Somebody who is in the file and takes no part in the CSV any more. */
export type Leaver = {
  readonly key: string;
  readonly id: PersonId;
  readonly naam: string;
  /** Why they count as gone; of another organisation nothing is known, because they are not in the gemeente's Entra. */
  readonly why: 'not-in-csv' | 'disabled' | 'extern';
};

/** Everybody in the file about whom no row speaks, or whose account is switched off. */
export function leaversOf({ bestand, matched }: Pick<ImportParts, 'bestand' | 'matched'>): readonly Leaver[] {
  const present = new Set(matched.matches.map(({ key }) => key));
  return Object.entries(bestand.mensen).flatMap(([key, { naam, entra, domein }]): Leaver[] => {
    if (present.has(key)) return [];
    const extern = domein !== undefined && bestand.domeinen[domein]?.soort === 'extern';
    const why = matched.disabled.has(key) ? 'disabled' : extern ? 'extern' : 'not-in-csv';
    return [{ key, id: personId(entra), naam, why }];
  });
}

/** Keys of those who may go: nobody relies on them, but perhaps one another (as each other's vervanger). */
export function removable(parts: ImportParts): readonly string[] {
  let candidates = leaversOf(parts).filter(({ why }) => why !== 'extern');
  for (;;) {
    const ids = new Set(candidates.map(({ id }) => id));
    const free = candidates.filter(({ id }) => holdingsOf(parts.organisatie, id, ids).length === 0);
    if (free.length === candidates.length) return free.map(({ key }) => key);
    candidates = free;
  }
}
