import { isAlias, isMap, isScalar, isSeq, visit, type Document, type Node, type Pair } from 'yaml';
import type { Path } from './path.ts';

type Entry = { readonly key: Node | undefined; readonly value: Node | undefined };

/**
 * The offset in the text at which a beheerder should look for `path`: the value when it is on one line, else its key;
 * for what is missing, whatever is nearest above it.
 */
export function offsetOf(document: Document, path: Path): number {
  let here: Entry = { key: undefined, value: document.contents ?? undefined };
  for (const step of path) {
    const next = entryAt(resolved(document, here.value), step);
    if (next === undefined) break;
    here = { key: next.key ?? here.key, value: next.value };
  }
  const node = isScalar(here.value) || here.key === undefined ? here.value : here.key;
  return node?.range?.[0] ?? here.key?.range?.[0] ?? 0;
}

/** The path of the key that starts at `offset`; empty when there is none. */
export function pathOfKeyAt(document: Document, offset: number): Path {
  let found: Path = [];
  visit(document, {
    Pair(_index, pair, ancestors) {
      if (!isScalar(pair.key) || pair.key.range?.[0] !== offset) return undefined;
      found = [...ancestors, pair].flatMap((node, index, chain) => stepOf(node as Node | Pair, chain[index + 1]));
      return visit.BREAK;
    },
  });
  return found;
}

function stepOf(node: Node | Pair, child: unknown): Path {
  if (isSeq(node)) return [node.items.indexOf(child)];
  return 'key' in node && isScalar(node.key) ? [String(node.key.value)] : [];
}

function entryAt(node: Node | undefined, step: string | number): Entry | undefined {
  if (isSeq(node)) return { key: undefined, value: node.items[Number(step)] as Node | undefined };
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
}

function resolved(document: Document, node: Node | undefined): Node | undefined {
  return isAlias(node) ? node.resolve(document) : node;
}
