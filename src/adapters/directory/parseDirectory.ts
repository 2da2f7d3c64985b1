import { createHash } from 'node:crypto';
import type { Organisatie } from '../../domain/organisatie/organisatie.ts';
import { organisatieFrom } from './build/organisatieFrom.ts';
import { checkAll } from './checks/checkAll.ts';
import { namesIn } from './checks/names.ts';
import type { Fault } from './fault.ts';
import { readShape } from './shape/readShape.ts';
import { liesUnder, type Path } from './yaml/path.ts';
import { readYaml } from './yaml/readYaml.ts';

type Parsed =
  { readonly ok: true; readonly organisatie: Organisatie } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads the text of a directory file: the gemeente, or every fault at once in the order of the file. */
export function parseDirectory(text: string): Parsed {
  const yaml = readYaml(text);
  if (yaml.value === undefined) return refused(yaml.faults);
  const { bestand, findings } = readShape(yaml.value);
  const others = bestand === undefined ? [] : checkAll(bestand, namesIn(yaml.value));
  const all = [...findings, ...others.filter(({ path }) => !findings.some((found) => isAbout(path, found.path)))];
  const faults = [...yaml.faults, ...all.map((each) => yaml.fault(each.path, each.text))];
  if (bestand === undefined || faults.length > 0) return refused(faults);
  return { ok: true, organisatie: organisatieFrom(bestand, versieOf(text)) };
}

function refused(faults: readonly Fault[]): Parsed {
  return { ok: false, faults: [...faults].sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** Is this the entry that was left out of the checks because of that other fault? Then it says nothing new. */
function isAbout(path: Path, wrong: Path): boolean {
  return liesUnder(path, wrong.slice(0, 2)) || liesUnder(wrong, path);
}

function versieOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
