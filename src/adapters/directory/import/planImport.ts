import type { Organisatie } from '../../../domain/organisatie/organisatie.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import type { Edit } from './edit.ts';
import { editDuties } from './editDuties.ts';
import { editPeople } from './editPeople.ts';
import { editRoles } from './editRoles.ts';
import type { Matched } from './matchRows.ts';
import { finder } from './names.ts';

export type Planned = {
  readonly edits: readonly Edit[];
  readonly people: ReturnType<typeof editPeople>;
  readonly roles: ReturnType<typeof editRoles>;
  readonly duties: ReturnType<typeof editDuties>;
};

/** What must change in the file, worked out from all rows at once; what is wrong in a row is told to its cells. */
export function planImport(bestand: Bestand, { matches }: Matched): Planned {
  const byNaam = (part: Readonly<Record<string, { readonly naam: string }>>) =>
    finder(Object.entries(part).map(([key, { naam }]) => ({ key, names: [naam] })));
  const rowOf = new Map(matches.map(({ key, row }) => [key, row]));
  const keys = new Set([...Object.keys(bestand.mensen), ...rowOf.keys()]);
  const persoon = finder(
    [...keys].map((key) => {
      const row = rowOf.get(key);
      const before = bestand.mensen[key];
      return { key, names: [row?.naam ?? before?.naam, row?.account, row?.mail, row?.entra ?? before?.entra] };
    }),
  );
  const domein = byNaam(bestand.domeinen);
  const gebied = byNaam(bestand.gebieden);
  const people = editPeople(matches, { domein, persoon });
  const roles = editRoles(bestand, matches, { domein, gebied });
  const duties = editDuties(bestand, matches, gebied);
  return { edits: [...people.edits, ...roles.edits, ...duties.edits], people, roles, duties };
}

/** What an import was, for the report and for what may be cleaned up. */
export type ImportParts = {
  /** As it was. */
  readonly bestand: Bestand;
  readonly matched: Matched;
  readonly planned: Planned;
  /** As it is now. */
  readonly organisatie: Organisatie;
};
