import { CsvError, parse } from 'csv-parse/sync';
import { importText as text } from '../../../cards/text/nl/importeren.ts';
import { decodeText } from './decodeText.ts';
import type { ImportFault } from './importFault.ts';

/** The cells of a CSV by row; `nr` counts rows as Excel does. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly { readonly nr: number; readonly cells: readonly string[] }[];
};

type Read =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly faults: readonly ImportFault[] };

/** No gemeente has more; what is larger is another file. Bytes, rows and characters in one row. */
export const most = { bytes: 10 * 1024 * 1024, rows: 20_000, record: 100_000 } as const;

const delimiters = [';', ',', '\t'] as const;

/** Reads a CSV with `;`, `,` or tabs between its cells. Rows without anything in them are left out. */
export function readTable(bytes: Uint8Array): Read {
  if (bytes.byteLength > most.bytes) return wrong({ text: text.teGroot(most.bytes / 1024 / 1024) });
  const csv = decodeText(bytes);
  if (csv.startsWith('PK') || csv.includes('\0')) return wrong({ text: text.geenCsv });
  const [first = ''] = csv.split(/\r?\n/, 1);
  const told = /^"?sep=(.)"?$/.exec(first)?.[1];
  const rest = told === undefined ? csv : csv.slice(first.length).replace(/^\r?\n/, '');
  const records = recordsOf(rest, told ?? delimiterOf(first));
  if (!Array.isArray(records)) return wrong(records);
  const [header = [], ...rows] = records.map((cells) => cells.map((cell) => cell.trim()));
  const filled = rows.map((cells, index) => ({ nr: index + 2, cells })).filter(({ cells }) => cells.some(Boolean));
  if (filled.length === 0) return wrong({ text: text.leeg });
  if (filled.length > most.rows) return wrong({ text: text.teVeelRijen(most.rows) });
  const tooWide = filled.filter(({ cells }) => cells.slice(header.length).some(Boolean));
  if (tooWide.length > 0) return wrong(...tooWide.map(({ nr }) => ({ row: nr, text: text.teBreed })));
  return { ok: true, table: { header, rows: filled } };
}

const wrong = (...faults: readonly ImportFault[]): Read => ({ ok: false, faults });

/** What stands most often in the header, outside quotes. */
function delimiterOf(line: string): string {
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const count = (one: string): number => bare.split(one).length;
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

/** Every record, or where reading stopped. */
function recordsOf(csv: string, delimiter: string): string[][] | ImportFault {
  try {
    // The library counts records of which one is the header, as Excel counts rows.
    return parse(csv, { delimiter, relax_column_count: true, max_record_size: most.record });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error['records'] === 'number' ? error['records'] + 1 : undefined;
    return { row, text: error.code === 'CSV_MAX_RECORD_SIZE' ? text.teLangeRij : text.aanhaling };
  }
}
