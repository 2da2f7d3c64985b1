import { isDeepStrictEqual } from 'node:util';
import { importText as text } from '../../../cards/text/nl/importeren.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { checkTexts } from '../text/checkTexts.ts';
import type { Told } from './cells.ts';
import type { Edit } from './edit.ts';
import type { Match } from './matchRows.ts';
import type { Find } from './names.ts';

type Persoon = Bestand['mensen'][string];

/** What becomes of the people: the changes of the file, and what the beheerder reads of them. */
export type PeopleEdits = {
  readonly edits: readonly Edit[];
  readonly added: readonly Match[];
  readonly changed: readonly { readonly naam: string; readonly what: readonly string[] }[];
  /** Known, and as they were. */
  readonly same: number;
};

/**
 * Makes the entries under `mensen` what their rows say. An empty cell leaves a field as it is, a dash takes it away.
 * Functie and afdeling from Entra are for new people only: a mandaatregister names functies to the letter.
 */
export function editPeople(
  matches: readonly Match[],
  find: { readonly domein: Find; readonly persoon: Find },
): PeopleEdits {
  const edits: Edit[] = [];
  const added: Match[] = [];
  const changed: { naam: string; what: string[] }[] = [];
  let same = 0;
  for (const match of matches) {
    const { key, row, before } = match;
    const fields = fieldsOf(match, find);
    if (before === undefined) {
      const filled = Object.entries(fields).filter(([, value]) => value != null);
      edits.push({ path: ['mensen', key], value: Object.fromEntries(filled) });
      added.push(match);
      continue;
    }
    const different = Object.entries(fields).filter(([field, value]) => differs(before[field as keyof Persoon], value));
    edits.push(
      ...different.map(
        ([field, value]) => ({ path: ['mensen', key, field], value: value ?? undefined }) satisfies Edit,
      ),
    );
    if (different.length === 0) same += 1;
    else {
      const what = different.map(([field, value]) =>
        text.verandering(field, shown(before[field as keyof Persoon]), shown(value)),
      );
      changed.push({ naam: row.naam ?? before.naam, what });
    }
  }
  return { edits, added, changed, same };
}

type Fields = Readonly<Partial<Record<keyof Persoon, Told<string | readonly string[]>>>>;

function fieldsOf({ row, key, before }: Match, find: { readonly domein: Find; readonly persoon: Find }): Fields {
  const { cells } = row;
  const isNew = before === undefined;
  const vervanger = refer(row.vervanger, find.persoon, (what) => cells.wrong('vervanger', what), text.vanMensen);
  if (vervanger === key) cells.wrong('vervanger', checkTexts.ownVervanger);
  return {
    naam: row.naam,
    functie: row.functie ?? (isNew ? row.jobTitle : undefined),
    // Entra writes ids in small letters, a beheerder may not have.
    entra: before?.entra.toLowerCase() === row.entra ? undefined : row.entra,
    domein: refer(row.domein, find.domein, (what) => cells.wrong('domein', what), text.vanDomeinen),
    afdeling: row.afdeling === undefined && isNew ? row.department : row.afdeling,
    telefoon: row.telefoon,
    werkdagen: row.werkdagen,
    vervanger,
  };
}

/** The key that a cell refers to; a name that is not there is told. */
export function refer(typed: Told<string>, find: Find, wrong: (what: string) => void, section: string): Told<string> {
  if (typed == null) return typed;
  const found = find(typed);
  if (found.ok) return found.key;
  wrong(found.several ? text.vaker(typed, section) : text.onbekend(typed, section, found.meant()));
  return undefined;
}

function differs(before: unknown, told: unknown): boolean {
  if (told === undefined) return false;
  return !isDeepStrictEqual(before ?? null, told);
}

/** As a beheerder reads it. Absence, the one field that is no text, is never in a CSV. */
const shown = (value: unknown): string | undefined =>
  Array.isArray(value) ? (value as readonly string[]).join(', ') : typeof value === 'string' ? value : undefined;
