import { importText as text } from '../../../cards/text/nl/importeren.ts';
import { type PersonId, personId } from '../../../domain/basis/ids.ts';
import type { Fault } from '../fault.ts';
import { holdingsOf } from './holdings.ts';
import type { ImportFault } from './importFault.ts';
import { type Leaver, leaversOf } from './leavers.ts';
import type { Matched } from './matchRows.ts';
import type { ImportParts } from './planImport.ts';

/** A heading with its lines; a part without lines is not shown. */
type Part = { readonly title: string; readonly lines: readonly string[] };

export type ImportReport = {
  readonly summary: readonly string[];
  readonly parts: readonly Part[];
  /** Everybody of the directory as it is now. */
  readonly people: readonly { readonly id: PersonId; readonly naam: string }[];
};

/** What a beheerder must know of an import; `gone` are the keys that were taken out. */
export function reportOf(parts: ImportParts, gone: readonly string[]): ImportReport {
  const { organisatie, matched, planned } = parts;
  const { people, roles, duties } = planned;
  const leavers = leaversOf(parts).filter(({ key }) => !gone.includes(key));
  const left = (why: Leaver['why']) => leavers.filter((one) => one.why === why).map((one) => leaverLine(one, parts));
  const nameOf = (key: string | undefined) => key && namesOf(parts).get(key);
  return {
    summary: [
      text.telling(organisatie.personen.size, people.added.length, people.changed.length),
      ...(matched.others === 0 ? [] : [text.overgeslagen(matched.others)]),
    ],
    parts: [
      {
        title: text.nieuw,
        lines: people.added.map(({ key, row }) =>
          text.persoon(row.naam ?? key, row.functie ?? row.jobTitle ?? '', key),
        ),
      },
      { title: text.gewijzigd, lines: people.changed.map(({ naam, what }) => `${naam}: ${what.join('; ')}`) },
      {
        title: text.rollen,
        lines: [
          ...roles.changed.map(({ label, from, to }) => text.wissel(label, nameOf(from), nameOf(to))),
          ...duties.changed,
        ],
      },
      { title: text.opgeruimd, lines: gone.map((key) => nameOf(key) ?? key) },
      { title: text.uitgezet, lines: left('disabled') },
      { title: text.vertrokken, lines: left('not-in-csv') },
      { title: text.extern, lines: left('extern') },
      { title: text.onbereikbaar, lines: unreachable(matched) },
      { title: text.letOp, lines: warnings(parts) },
    ].filter(({ lines }) => lines.length > 0),
    people: [...organisatie.personen.values()].map(({ id, naam }) => ({ id, naam })),
  };
}

const namesOf = ({ bestand, matched }: ImportParts): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(bestand.mensen).map(([key, { naam }]) => [key, naam] as const),
    ...matched.matches.flatMap(({ key, row }) => (row.naam === undefined ? [] : [[key, row.naam] as const])),
  ]);

function leaverLine({ id, naam, why }: Leaver, { organisatie }: ImportParts): string {
  const { personen, domeinen } = organisatie;
  const domein = personen.get(id)?.domein;
  const who = text.vertrokkene(naam, domein && domeinen.get(domein)?.naam);
  const held = holdingsOf(organisatie, id, new Set());
  if (held.length > 0) return `${who}: ${text.houdt(held)}`;
  return why === 'extern' ? who : `${who}: ${text.houdtNiets}`;
}

const unreachable = ({ withoutId, matches }: Matched): readonly string[] => [
  ...withoutId.map(({ naam = '', nr }) => text.zonderId(naam, nr)),
  ...matches.filter(({ row }) => row.guest).map(({ row, before, key }) => text.gast(row.naam ?? before?.naam ?? key)),
];

function warnings(parts: ImportParts): readonly string[] {
  const { matched } = parts;
  const left = leaversOf(parts);
  return [
    ...matched.matches.flatMap(({ row, before }) =>
      before !== undefined && row.entra !== undefined && row.entra !== personId(before.entra)
        ? [text.nieuwId(row.naam ?? before.naam)]
        : [],
    ),
    ...matched.matches.flatMap(({ row, before }) => {
      const same = before === undefined ? left.find(({ naam }) => naam === row.naam) : undefined;
      return same === undefined ? [] : [text.zelfdeNaam(same.naam, same.key)];
    }),
  ];
}

/** What is wrong with the gemeente as a whole, by the row that it is about where there is one. */
export function faultsAfterwards(faults: readonly Fault[], { matches }: Matched): readonly ImportFault[] {
  return faults.map(({ path, text: what }) => {
    const key = /^mensen\.([^.]+)/.exec(path)?.[1];
    return { row: matches.find((match) => match.key === key)?.row.nr, column: undefined, text: `${path}: ${what}` };
  });
}
