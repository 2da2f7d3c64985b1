import { importText as text } from '../../../cards/text/nl/importeren.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import type { Edit } from './edit.ts';
import { refer } from './editPeople.ts';
import type { Match } from './matchRows.ts';
import { type Find, splitNames } from './names.ts';
import { saysYes } from './readRow.ts';

type Duties = { readonly edits: readonly Edit[]; readonly changed: readonly string[] };

/** When the week's figures come unless the row says so. */
const usualHour = '09:00';

/** Who reads the week's figures, and of which gebieden (D1); who keeps this file. */
export function editDuties(bestand: Bestand, matches: readonly Match[], gebied: Find): Duties {
  const weekly = matches.map((match) => weekbericht(bestand, match, gebied)).filter((one) => one !== undefined);
  const keepers = beheerders(bestand, matches);
  return {
    edits: [...weekly.flatMap(({ edits }) => edits), ...keepers.edits],
    changed: [...weekly.flatMap(({ changed }) => changed), ...keepers.changed],
  };
}

function weekbericht({ managers }: Bestand, { row, key, before }: Match, find: Find): Duties | undefined {
  const { cells, weekbericht: typed, weekberichtUur: uur } = row;
  const naam = row.naam ?? before?.naam ?? key;
  const known = Object.hasOwn(managers, key) ? managers[key] : undefined;
  if (typed === null || typed?.toLowerCase() === 'nee')
    return known && { edits: [{ path: ['managers', key], value: undefined }], changed: [text.geenWeekbericht(naam)] };
  const gebieden =
    typed === undefined ? undefined : gebiedenIn(typed, find, (what) => cells.wrong('weekbericht', what));
  if (known === undefined)
    return (
      gebieden && {
        edits: [{ path: ['managers', key], value: { gebieden, domeinen: 'alle', uur: uur ?? usualHour } }],
        changed: [text.krijgtWeekbericht(naam)],
      }
    );
  const edits: Edit[] = [];
  if (gebieden !== undefined && String(gebieden) !== String(known.gebieden))
    edits.push({ path: ['managers', key, 'gebieden'], value: gebieden });
  if (uur !== undefined && uur !== known.uur) edits.push({ path: ['managers', key, 'uur'], value: uur });
  return edits.length === 0 ? undefined : { edits, changed: [text.anderWeekbericht(naam)] };
}

function gebiedenIn(typed: string, find: Find, wrong: (what: string) => void): 'alle' | readonly string[] {
  if (typed.toLowerCase() === 'alle' || saysYes(typed)) return 'alle';
  const keys = splitNames(typed, find).map((name) => refer(name, find, wrong, text.vanGebieden));
  return [...new Set(keys.filter((key) => typeof key === 'string'))];
}

function beheerders({ beheerders: before }: Bestand, matches: readonly Match[]): Duties {
  const told = matches.filter(({ row }) => row.beheerder !== undefined);
  const added = told.filter(({ row, key }) => row.beheerder === true && !before.includes(key));
  const gone = told.filter(({ row, key }) => row.beheerder === false && before.includes(key));
  if (added.length + gone.length === 0) return { edits: [], changed: [] };
  const value = [...before.filter((one) => !gone.some(({ key }) => key === one)), ...added.map(({ key }) => key)];
  const naam = ({ row, before: known, key }: Match): string => row.naam ?? known?.naam ?? key;
  return {
    edits: [{ path: ['beheerders'], value }],
    changed: [
      ...added.map((one) => text.wordtBeheerder(naam(one))),
      ...gone.map((one) => text.geenBeheerder(naam(one))),
    ],
  };
}
