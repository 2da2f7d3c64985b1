import { importText } from '../../../cards/text/nl/importeren.ts';

/** One thing wrong in the CSV, as its beheerder finds it in Excel; without a row it is about the file as a whole. */
export type ImportFault = {
  /** Counted from 1, as Excel does: the header is row 1. */
  readonly row?: number | undefined;
  /** The header as it stands in the file. */
  readonly column?: string | undefined;
  readonly text: string;
};

/** `rij 14, kolom "domein": …` */
export function importFaultLine({ row, column, text }: ImportFault): string {
  const place = [
    row === undefined ? '' : importText.rij(row),
    column === undefined ? '' : importText.kolom(column),
  ].filter(Boolean);
  return place.length === 0 ? text : `${place.join(', ')}: ${text}`;
}
