import { DirectoryFaults } from '../fault.ts';
import { parseDirectory } from '../parseDirectory.ts';
import { readShape } from '../shape/readShape.ts';
import type { Bestand } from '../shape/bestandShape.ts';
import { readYaml } from '../yaml/readYaml.ts';
import { cellsOf } from './cells.ts';
import { columnsIn } from './columns.ts';
import type { Edit } from './edit.ts';
import { editYaml } from './editYaml.ts';
import type { ImportFault } from './importFault.ts';
import { faultsAfterwards, type ImportReport, reportOf } from './importReport.ts';
import { matchRows } from './matchRows.ts';
import { planImport } from './planImport.ts';
import { readRow } from './readRow.ts';
import { readTable } from './readTable.ts';
import { removable } from './leavers.ts';

/** The new text of the directory file with what changed in it, or everything that is wrong in the CSV. */
type Imported =
  | { readonly ok: true; readonly text: string; readonly report: ImportReport }
  /** `together`: each row is right by itself, the gemeente that they make is not. */
  | { readonly ok: false; readonly together: boolean; readonly faults: readonly ImportFault[] };

/**
 * Merges a CSV with people into the text of a directory file. The file may still refer to people who are only in the
 * CSV; its form must be right, or DirectoryFaults is thrown. What comes out passes every check of the directory.
 * With `clean`, who left and holds nothing any more is taken out.
 */
export function importPeople(csv: Uint8Array, text: string, { clean }: { readonly clean: boolean }): Imported {
  const bestand = bestandIn(text);
  const read = readTable(csv);
  if (!read.ok) return { ok: false, together: false, faults: read.faults };
  const { header, rows } = read.table;
  const { at, faults } = columnsIn(header);
  if (faults.length > 0) return { ok: false, together: false, faults };

  const matched = matchRows(
    bestand,
    rows.map((row) => readRow(cellsOf(row, { at, header }))),
  );
  const planned = planImport(bestand, matched);
  const wrong = matched.faultsOf();
  if (wrong.length > 0) return { ok: false, together: false, faults: wrong };

  const merged = editYaml(text, planned.edits);
  const parsed = parseDirectory(merged);
  if (!parsed.ok) return { ok: false, together: true, faults: faultsAfterwards(parsed.faults, matched) };
  const parts = { bestand, matched, planned, organisatie: parsed.organisatie };
  const gone = clean ? removable(parts) : [];
  if (gone.length === 0) return { ok: true, text: merged, report: reportOf(parts, []) };

  const cleaned = editYaml(
    merged,
    gone.map((key): Edit => ({ path: ['mensen', key], value: undefined })),
  );
  const without = parseDirectory(cleaned);
  if (!without.ok) return { ok: false, together: true, faults: faultsAfterwards(without.faults, matched) };
  return { ok: true, text: cleaned, report: reportOf({ ...parts, organisatie: without.organisatie }, gone) };
}

/** The file as it is, sound in form; people and references may still be missing. */
function bestandIn(text: string): Bestand {
  const yaml = readYaml(text);
  const { bestand, findings } = readShape(yaml.value);
  const faults = [...yaml.faults, ...findings.map((one) => yaml.fault(one.path, one.text))];
  if (bestand === undefined || faults.length > 0) throw new DirectoryFaults(faults);
  return bestand;
}
