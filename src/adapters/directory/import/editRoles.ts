import { importText as text } from '../../../cards/text/nl/importeren.ts';
import { treden } from '../../../domain/organisatie/organisatie.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { type Path, pathText } from '../yaml/path.ts';
import type { Column } from './columns.ts';
import type { Edit } from './edit.ts';
import { refer } from './editPeople.ts';
import type { Match } from './matchRows.ts';
import { type Find, splitNames } from './names.ts';
import { saysYes } from './readRow.ts';

/** A place in the file that holds one person, and how a beheerder calls it. */
type Seat = { readonly path: Path; readonly label: string; readonly holder: string | undefined };

type Claim = {
  readonly seat: Seat;
  readonly match: Match;
  readonly column: Column;
  /** Claimed with `alle`: whoever names it goes first. */
  readonly wide?: boolean;
};

export type RoleEdits = {
  readonly edits: readonly Edit[];
  readonly changed: readonly {
    readonly label: string;
    readonly from: string | undefined;
    readonly to: string | undefined;
  }[];
};

type Finds = { readonly domein: Find; readonly gebied: Find };

/**
 * Puts people in the seats that their rows claim: contactpersoon, and the rungs of a ladder. A seat passes to who
 * claims it and is never claimed twice; a dash gives up every seat of that kind that nobody else claims.
 */
export function editRoles(bestand: Bestand, matches: readonly Match[], find: Finds): RoleEdits {
  const claims = matches.flatMap((match) => [
    ...contactClaims(bestand, match, find),
    ...ladderClaims(bestand, match, find),
  ]);
  const bySeat = new Map<string, Claim>();
  for (const claim of claims.toSorted((one, other) => Number(one.wide ?? false) - Number(other.wide ?? false))) {
    const at = pathText(claim.seat.path);
    const other = bySeat.get(at);
    if (other === undefined) bySeat.set(at, claim);
    else if (other.match !== claim.match && (claim.wide !== true || other.wide === true))
      claim.match.row.cells.wrong(claim.column, text.dubbeleRol(claim.seat.label, other.match.row.nr));
  }
  const taken = [...bySeat.values()].filter(({ seat, match }) => seat.holder !== match.key);
  const left = matches.flatMap((match) => givenUp(bestand, match)).filter(({ path }) => !bySeat.has(pathText(path)));
  return {
    edits: [
      ...taken.map(({ seat, match }) => ({ path: seat.path, value: match.key })),
      ...left.map(({ path }) => ({ path, value: undefined })),
    ],
    changed: [
      ...taken.map(({ seat, match }) => ({ label: seat.label, from: seat.holder, to: match.key })),
      ...left.map(({ label, holder }) => ({ label, from: holder, to: undefined })),
    ],
  };
}

const contactSeat = ({ domeinen, gebieden }: Bestand, domein: string, gebied: string | undefined): Seat => {
  const { naam = domein, contactpersonen } = domeinen[domein] ?? {};
  const path = ['domeinen', domein, 'contactpersonen'];
  return gebied === undefined
    ? { path: [...path, 'standaard'], label: text.contactpersoon(naam), holder: contactpersonen?.standaard }
    : {
        path: [...path, 'gebieden', gebied],
        label: text.contactpersoonIn(naam, gebieden[gebied]?.naam ?? gebied),
        holder: contactpersonen?.gebieden[gebied],
      };
};

const ladderSeat = ({ domeinen }: Bestand, domein: string, trede: (typeof treden)[number]): Seat => ({
  path: ['domeinen', domein, 'ladder', trede],
  label: text.trede(trede, domeinen[domein]?.naam ?? domein),
  holder: domeinen[domein]?.ladder[trede],
});

/** `ja` for wherever the domein has nobody else, the gebieden by name, or both. */
function contactClaims(bestand: Bestand, match: Match, find: Finds): Claim[] {
  const { row, before } = match;
  const { contactpersoon, cells } = row;
  if (contactpersoon == null) return [];
  const wrong = (what: string) => cells.wrong('contactpersoon', what);
  const found = row.domein == null ? undefined : find.domein(row.domein);
  const domein = row.domein === undefined ? before?.domein : found?.ok === true ? found.key : undefined;
  if (domein === undefined) {
    if (row.domein == null) wrong(text.rolZonderDomein);
    return [];
  }
  if (contactpersoon.toLowerCase() === 'nee') return [];
  const gebieden = splitNames(contactpersoon, find.gebied).flatMap((name) => {
    if (saysYes(name)) return [undefined];
    const gebied = refer(name, find.gebied, wrong, text.vanGebieden);
    return typeof gebied === 'string' ? [gebied] : [];
  });
  return gebieden.map((gebied) => ({ seat: contactSeat(bestand, domein, gebied), match, column: 'contactpersoon' }));
}

/** The domeinen by name, or `alle` for all of the gemeente's own. */
function ladderClaims(bestand: Bestand, match: Match, find: Finds): Claim[] {
  return treden.flatMap((trede) => {
    const typed = match.row.leidt[trede];
    if (typed == null) return [];
    const wrong = (what: string) => match.row.cells.wrong(trede, what);
    const own = Object.keys(bestand.domeinen).filter((key) => bestand.domeinen[key]?.soort === 'intern');
    const wide = typed.toLowerCase() === 'alle';
    const domeinen = wide
      ? own
      : splitNames(typed, find.domein)
          .map((name) => refer(name, find.domein, wrong, text.vanDomeinen))
          .filter((one) => typeof one === 'string');
    return domeinen.map((domein) => ({ seat: ladderSeat(bestand, domein, trede), match, column: trede, wide }));
  });
}

/** Every seat that this person holds and whose kind has a dash in their row. */
function givenUp(bestand: Bestand, { row, key }: Match): Seat[] {
  const domeinen = Object.keys(bestand.domeinen);
  const contact =
    row.contactpersoon === null || row.contactpersoon?.toLowerCase() === 'nee'
      ? domeinen.flatMap((domein) =>
          [undefined, ...Object.keys(bestand.gebieden)].map((gebied) => contactSeat(bestand, domein, gebied)),
        )
      : [];
  const rungs = treden
    .filter((trede) => row.leidt[trede] === null)
    .flatMap((trede) => domeinen.map((domein) => ladderSeat(bestand, domein, trede)));
  return [...contact, ...rungs].filter(({ holder }) => holder === key);
}
