import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Fault } from '../fault.ts';
import { yamlTexts } from '../text/yamlTexts.ts';
import { offsetOf, pathOfKeyAt } from './locate.ts';
import { pathText, type Path } from './path.ts';

/** A YAML text as plain values, and where each of them stands. */
export type YamlText = {
  /** Undefined when the text can't be understood at all; then `faults` says why. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Makes a fault about the value, or missing value, at `path`. */
  fault(path: Path, text: string): Fault;
};

// A file that refers to itself over and over can grow without bound; no real one comes near.
const mostAliases = 100;

/** Reads one YAML 1.2 document. A double key is a fault, but the rest is read, so that all faults come at once. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const at = (path: Path, offset: number, what: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { path: pathText(path), line: Math.max(line, 1), column: Math.max(col, 1), text: what };
  };

  const syntax = [...document.errors, ...document.warnings];
  const faults = [
    ...syntax.map(({ code, pos }) => at(pathOfKeyAt(document, pos[0]), pos[0], yamlTexts.syntax(code))),
    ...prototypeKeys(document).map((offset) => at(pathOfKeyAt(document, offset), offset, yamlTexts.gereserveerd)),
    ...unknownAliases(document).map(({ name, offset }) => at([], offset, yamlTexts.unknownAlias(name))),
  ];
  const readable = faults.length === syntax.length && syntax.every(({ code }) => code === 'DUPLICATE_KEY');
  const plain = readable ? plainValue(document) : { value: undefined, faults: [] };
  return {
    value: plain.value,
    faults: [...faults, ...plain.faults.map((what) => at([], 0, what))],
    fault: (path, what) => at(path, offsetOf(document, path), what),
  };
}

/** Where a key stands that would become the prototype of what it stands in, and with it vanish from every check. */
function prototypeKeys(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Pair(_key, { key }) {
      if (isScalar(key) && key.value === '__proto__') found.push(key.range?.[0] ?? 0);
    },
  });
  return found;
}

function unknownAliases(document: Document): { name: string; offset: number }[] {
  const found: { name: string; offset: number }[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) === undefined) found.push({ name: alias.source, offset: alias.range?.[0] ?? 0 });
    },
  });
  return found;
}

function plainValue(document: Document): { value: unknown; faults: string[] } {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) as unknown, faults: [] };
  } catch (error) {
    // The only other cause, an alias without an anchor, was ruled out before.
    if (error instanceof ReferenceError) return { value: undefined, faults: [yamlTexts.tooManyAliases] };
    throw error;
  }
}
