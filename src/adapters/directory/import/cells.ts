import { importText as text } from '../../../cards/text/nl/importeren.ts';
import { invisible } from '../invisible.ts';
import { shapeTexts } from '../text/shapeTexts.ts';
import type { Column } from './columns.ts';
import type { ImportFault } from './importFault.ts';
import type { Table } from './readTable.ts';

/** What a cell says: nothing (leave it as it is), a value, or `null` for a dash (take it away). */
export type Told<T> = T | null | undefined;

/** The cells of one row by column, with a place for what is wrong in them. */
export type Cells = {
  readonly nr: number;
  /** As it stands in the file, whatever is wrong with it. */
  raw(column: Column): string;
  /** As typed; undefined when empty, also after a fault. */
  read(column: Column): string | undefined;
  /** The same, with `null` for a dash. */
  told(column: Column): Told<string>;
  /** Tells a fault; the first one of a cell counts. */
  wrong(column: Column, what: string): void;
  readonly faults: readonly ImportFault[];
};

const unseen = new RegExp(`[${invisible}]`, 'u');
const excelFault = /^#(?:[A-Z0-9/_]{2,}[!?]?|GETAL!)$/i;
/** What a spreadsheet takes for a formula. A plus or dash may begin a phone number, as +31 (0)88, or mean "none". */
const formula = /^[=@]|^[+-](?![\d ()./-]*$)(?=.*[A-Za-z(|!])/;
const longest = 120;

/** What is wrong with a cell whatever column it stands in; undefined when nothing is. */
function faultOf(value: string): string | undefined {
  if (excelFault.test(value)) return text.excelFout(value.slice(0, 20));
  if (formula.test(value)) return text.formule;
  if (unseen.test(value)) return text.onzichtbaar;
  return value.length > longest ? shapeTexts.tooLong(longest) : undefined;
}

/** Reads the cells of one row. */
export function cellsOf(
  { nr, cells }: Table['rows'][number],
  { at, header }: { readonly at: ReadonlyMap<Column, number>; readonly header: readonly string[] },
): Cells {
  const faults: ImportFault[] = [];
  const told = new Set<Column>();
  const wrong = (column: Column, what: string): void => {
    const index = at.get(column);
    if (!told.has(column)) faults.push({ row: nr, column: index === undefined ? column : header[index], text: what });
    told.add(column);
  };
  const raw = (column: Column): string => cells[at.get(column) ?? -1] ?? '';
  const read = (column: Column): string | undefined => {
    // A line break in a cell separates, as a comma does; hard spaces come along from web pages.
    const value = raw(column)
      .replaceAll(/\s*[\r\n]+\s*/g, ', ')
      .replaceAll(/[ \u00a0\t]+/g, ' ')
      .trim();
    if (value === '') return undefined;
    const fault = faultOf(value);
    if (fault === undefined) return value;
    wrong(column, fault);
    return undefined;
  };
  return {
    nr,
    raw,
    read,
    told(column) {
      const value = read(column);
      return value === '-' || value === '–' ? null : value;
    },
    wrong,
    faults,
  };
}
