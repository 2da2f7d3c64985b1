import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { PersonId } from '../domain/basis/ids.ts';
import type { Afwezigheid, Organisatie } from '../domain/organisatie/organisatie.ts';

/**
 * The directory with what people reported beside what it says of them (P9): the very same value while nobody reported
 * anything. Its `versie` tells one state of absence from another.
 */
export function withAbsences(file: Organisatie, reported: ReadonlyMap<PersonId, readonly Afwezigheid[]>): Organisatie {
  const personen = new Map(file.personen);
  const days: [PersonId, string][] = [];
  for (const [id, gemeld] of reported) {
    const persoon = personen.get(id);
    if (persoon === undefined || gemeld.length === 0) continue;
    personen.set(id, { ...persoon, afwezig: [...persoon.afwezig, ...gemeld] });
    days.push([id, gemeld.map(({ van, tot }) => `${van}/${tot}`).join()]);
  }
  if (days.length === 0) return file;
  const digest = createHash('sha256').update(canonicalJson(days.sort())).digest('hex').slice(0, 12);
  return { ...file, personen, versie: `${file.versie}-${digest}` };
}
