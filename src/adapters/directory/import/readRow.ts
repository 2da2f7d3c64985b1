import { importText as text } from '../../../cards/text/nl/importeren.ts';
import { type Trede, treden } from '../../../domain/organisatie/organisatie.ts';
import { type Weekdag, weekdagen } from '../../../domain/werktijd/kantoor.ts';
import { guid, key, time } from '../shape/values.ts';
import { shapeTexts } from '../text/shapeTexts.ts';
import type { Cells, Told } from './cells.ts';
import { ownColumns } from './columns.ts';

/** One person as a row tells about them. What refers to something else is still as it was typed. */
export type Row = {
  readonly nr: number;
  readonly cells: Cells;
  /** Entra object id, lower case. */
  readonly entra: string | undefined;
  readonly naam: string | undefined;
  readonly account: string | undefined;
  readonly mail: string | undefined;
  readonly enabled: boolean;
  /** Invited from another organisation. */
  readonly guest: boolean;
  /** Something stands in a column that is filled in by hand. */
  readonly own: boolean;
  readonly sleutel: string | undefined;
  readonly functie: string | undefined;
  readonly jobTitle: string | undefined;
  readonly afdeling: Told<string>;
  readonly department: string | undefined;
  readonly domein: Told<string>;
  readonly telefoon: Told<string>;
  readonly werkdagen: Told<readonly Weekdag[]>;
  readonly vervanger: Told<string>;
  readonly contactpersoon: Told<string>;
  readonly leidt: Readonly<Record<Trede, Told<string>>>;
  readonly weekbericht: Told<string>;
  readonly weekberichtUur: string | undefined;
  readonly beheerder: boolean | undefined;
};

const yes = new Set(['ja', 'j', 'yes', 'true', 'waar', 'x', '1']);
const no = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0', '-']);

const saysSomething = (typed: string): boolean => typed !== '' && !no.has(typed.toLowerCase());

export const saysYes = (typed: string): boolean => yes.has(typed.toLowerCase());

/** Reads one row; faults are told to its cells. */
export function readRow(cells: Cells): Row {
  const account = cells.read('account');
  return {
    nr: cells.nr,
    cells,
    entra: shaped(cells, 'entra', guid)?.toLowerCase(),
    naam: cells.read('naam') ?? cells.read('displayName'),
    account,
    mail: cells.read('mail'),
    enabled: yesOrNo(cells, 'accountEnabled') ?? true,
    guest: account?.toUpperCase().includes('#EXT#') === true || cells.read('userType')?.toLowerCase() === 'guest',
    own: ownColumns.some((column) => saysSomething(cells.raw(column))),
    sleutel: shaped(cells, 'sleutel', key),
    functie: cells.read('functie'),
    jobTitle: cells.read('jobTitle'),
    afdeling: cells.told('afdeling'),
    department: cells.read('department'),
    domein: cells.told('domein'),
    telefoon: telefoonIn(cells),
    werkdagen: werkdagenIn(cells),
    vervanger: cells.told('vervanger'),
    contactpersoon: cells.told('contactpersoon'),
    leidt: Object.fromEntries(treden.map((trede) => [trede, cells.told(trede)])) as Row['leidt'],
    weekbericht: cells.told('weekbericht'),
    weekberichtUur: hourIn(cells),
    beheerder: yesOrNo(cells, 'beheerder'),
  };
}

function shaped(cells: Cells, column: 'entra' | 'sleutel', shape: typeof key): string | undefined {
  const typed = cells.read(column);
  if (typed === undefined) return undefined;
  const read = shape.safeParse(typed);
  if (read.success) return typed;
  cells.wrong(column, read.error.issues[0]?.message ?? shapeTexts.wrong);
  return undefined;
}

function yesOrNo(cells: Cells, column: 'accountEnabled' | 'beheerder'): boolean | undefined {
  const typed = cells.read(column)?.toLowerCase();
  if (typed === undefined) return undefined;
  if (yes.has(typed)) return true;
  if (no.has(typed)) return false;
  cells.wrong(column, text.jaOfNee);
  return undefined;
}

/** Excel takes the first 0 or the + off a number, and writes a long one as a power of ten. */
function telefoonIn(cells: Cells): Told<string> {
  const typed = cells.told('telefoon');
  if (typed == null) return typed;
  if (/^[1-9]\d{8}$/.test(typed)) cells.wrong('telefoon', text.nulKwijt(`0${typed}`));
  else if (/^31[1-9]\d{8}$/.test(typed)) cells.wrong('telefoon', text.plusKwijt(`+${typed}`));
  else if (/^\d+[.,]\d+E\+?\d+$/i.test(typed)) cells.wrong('telefoon', text.telefoonKwijt);
  // As people write them, an area code between brackets included; 112 is the shortest.
  else if (/^(?=(?:\D*\d){3})[+(\d][\d ()./\u2010-\u2015-]*$/.test(typed)) return typed;
  else cells.wrong('telefoon', text.geenTelefoon);
  return undefined;
}

function hourIn(cells: Cells): string | undefined {
  const typed = cells.read('weekberichtUur');
  // Excel drops the 0 of 09:00, and may add seconds.
  const hour = typed?.replace(/^(\d):/, '0$1:').replace(/^(\d\d:\d\d):00$/, '$1');
  if (hour === undefined || time.safeParse(hour).success) return hour;
  cells.wrong('weekberichtUur', shapeTexts.time);
  return undefined;
}

/** `ma, di, do`, `ma-do`, whole names; every day that the office is open is said with a dash. */
function werkdagenIn(cells: Cells): Told<readonly Weekdag[]> {
  const typed = cells.told('werkdagen');
  if (typed == null) return typed;
  const found = new Set<Weekdag>();
  const ranges = typed.toLowerCase().replaceAll(/\s*(?:-|–|t\/m)\s*/g, '-');
  for (const part of ranges.split(/[\s,;|]+/)) {
    const [from, to = from] = part.split('-').map(dayOf);
    if (from === undefined || to === undefined || from > to) {
      cells.wrong('werkdagen', text.geenWerkdag(part));
      return undefined;
    }
    for (const day of weekdagen.slice(from, to + 1)) found.add(day);
  }
  return weekdagen.filter((day) => found.has(day));
}

const wholeDays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** 0 for Monday; undefined for what is no day. */
function dayOf(typed: string): number | undefined {
  const index = weekdagen.findIndex((day, nr) => day === typed || wholeDays[nr] === typed);
  return index === -1 ? undefined : index;
}
