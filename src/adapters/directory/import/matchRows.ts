import { importText as text } from '../../../cards/text/nl/importeren.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { shapeTexts } from '../text/shapeTexts.ts';
import type { ImportFault } from './importFault.ts';
import type { Row } from './readRow.ts';

type Persoon = Bestand['mensen'][string];

/** A row and the entry under `mensen` that it is about; `before` is undefined for somebody new. */
export type Match = { readonly row: Row; readonly key: string; readonly before: Persoon | undefined };

export type Matched = {
  readonly matches: readonly Match[];
  /** Known here, and switched off in Entra. */
  readonly disabled: ReadonlySet<string>;
  /** Would be new, but has no Entra id by which the bot could know them. */
  readonly withoutId: readonly Row[];
  /** Rows about somebody who has no part in it; what is wrong in those is nobody's business. */
  readonly others: number;
  /** What was found wrong by now in the rows that count. */
  faultsOf(): readonly ImportFault[];
};

/**
 * Which row is about whom: by Entra id, else by the key that stands in the row. Never by name: somebody else with the
 * same name would get the rights of the first.
 */
export function matchRows({ mensen }: Bestand, rows: readonly Row[]): Matched {
  const byEntra = new Map(Object.entries(mensen).map(([key, { entra }]) => [entra.toLowerCase(), key]));
  const matches: Match[] = [];
  const disabled = new Set<string>();
  const withoutId: Row[] = [];
  const taken = new Map<string, number>();
  const seen = new Map<string, number>();
  const relevant: Row[] = [];
  let others = 0;

  for (const row of rows) {
    const known = keyOf(row, mensen, byEntra);
    if (known === undefined && (!row.own || !row.enabled)) {
      others += 1;
      continue;
    }
    relevant.push(row);
    const first = row.entra === undefined ? undefined : seen.get(row.entra);
    if (first !== undefined) row.cells.wrong('entra', text.zelfdeRij(first));
    else if (row.entra !== undefined) seen.set(row.entra, row.nr);
    if (known !== undefined && !row.enabled) disabled.add(known);
    else if (known === undefined && row.entra === undefined) {
      // Something is wrong with the id, which was told, or it is empty.
      if (row.cells.raw('entra') === '') withoutId.push(row);
    } else {
      const key = known ?? newKey(row, (one) => Object.hasOwn(mensen, one) || taken.has(one));
      const same = taken.get(key);
      if (same !== undefined && first === undefined) row.cells.wrong('sleutel', text.zelfdeRij(same));
      // A key beside the id of somebody else would make one person of two.
      if (row.sleutel !== undefined && row.sleutel !== key) row.cells.wrong('sleutel', text.andereSleutel(key));
      taken.set(key, row.nr);
      const before = known === undefined ? undefined : mensen[known];
      if (before === undefined) requireNew(row);
      matches.push({ row, key, before });
    }
  }
  return { matches, disabled, withoutId, others, faultsOf: () => relevant.flatMap(({ cells }) => cells.faults) };
}

function keyOf(row: Row, mensen: Bestand['mensen'], byEntra: ReadonlyMap<string, string>): string | undefined {
  const byId = row.entra === undefined ? undefined : byEntra.get(row.entra);
  if (byId !== undefined) return byId;
  return row.sleutel !== undefined && Object.hasOwn(mensen, row.sleutel) ? row.sleutel : undefined;
}

/** A new person needs what the directory needs of everybody. */
function requireNew({ cells, naam, functie, jobTitle }: Row): void {
  if (naam === undefined && cells.raw('naam') === '') cells.wrong('displayName', shapeTexts.missing);
  if (functie === undefined && jobTitle === undefined) cells.wrong('functie', shapeTexts.missing);
}

/** `sam-bakker`, or with a number behind it when that is taken. */
function newKey({ sleutel, naam = '' }: Row, isTaken: (key: string) => boolean): string {
  if (sleutel !== undefined) return sleutel;
  const plain = naam
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const base = (/^[a-z]/.test(plain) ? plain : `p-${plain}`).slice(0, 36).replace(/-+$/, '');
  for (let nr = 1; ; nr += 1) {
    const key = nr === 1 ? base : `${base}-${nr}`;
    if (!isTaken(key)) return key;
  }
}
