import { createHash } from 'node:crypto';
import type { Organisatie } from '../../domain/organisatie/organisatie.ts';
import { organisatieFrom } from './build/organisatieFrom.ts';
import type { Fault } from './fault.ts';
import { readShape } from './shape/readShape.ts';
import { readYaml } from './yaml/readYaml.ts';

type Parsed =
  | { readonly ok: true; readonly organisatie: Organisatie }
  | { readonly ok: false; readonly faults: readonly [Fault, ...Fault[]] };

/** Reads the text of a directory file: the gemeente, or every fault at once in the order of the file. */
export function parseDirectory(text: string): Parsed {
  const yaml = readYaml(text);
  const { bestand, findings } = readShape(yaml.value);
  const faults = [...yaml.faults, ...findings.map((each) => yaml.fault(each.path, each.text))];
  const [first, ...others] = faults.sort((a, b) => a.line - b.line || a.column - b.column);
  if (first !== undefined) return { ok: false, faults: [first, ...others] };
  if (bestand === undefined) throw new TypeError('a file without faults has a shape');
  return { ok: true, organisatie: organisatieFrom(bestand, versieOf(text)) };
}

function versieOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
