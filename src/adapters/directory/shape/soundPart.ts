import type { Finding } from '../finding.ts';
import { bestandShape, type Bestand } from './bestandShape.ts';

// Stands in for a section that can't be read; kantoor and klokken have defaults of their own.
const nothing = {
  gemeente: '-',
  teams: {},
  gebieden: {},
  mensen: {},
  domeinen: {},
  leefgebieden: {},
  soortenBesluit: {},
  nijpend: {},
  kader: {},
  opbrengsten: {},
  mandaatregister: {},
  managers: {},
  beheerders: [],
};

/**
 * What is left of the file without the entries that are wrong (`mensen.noor`, `klokken.regie`), so that the rest can
 * be checked in the same go. Undefined when nothing can be made of it.
 */
export function soundPart(value: unknown, findings: readonly Finding[]): Bestand | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const wrong = (section: string, entry?: string) =>
    findings.some(({ path }) => path[0] === section && (path.length === 1 || String(path[1]) === entry));

  const sections: Record<string, unknown> = { ...nothing };
  for (const [section, content] of Object.entries(value)) {
    if (!wrong(section)) sections[section] = withoutEntries(content, (entry) => wrong(section, entry));
  }
  return bestandShape.safeParse(sections).data;
}

function withoutEntries(content: unknown, wrong: (entry: string) => boolean): unknown {
  if (typeof content !== 'object' || content === null) return content;
  if (Array.isArray(content)) return content.filter((_item, index) => !wrong(String(index)));
  return Object.fromEntries(Object.entries(content).filter(([entry]) => !wrong(entry)));
}
