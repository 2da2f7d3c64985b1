import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, stringify, type YAMLMap } from 'yaml';
import type { Edit } from './edit.ts';

/** Text from `start` to `end` becomes other text. */
type Change = { readonly start: number; readonly end: number; readonly becomes: string };

export type Patch = Change & {
  /** The group that it changes. */
  readonly within: unknown;
  /** How deep in the file; at one place in the text the deepest comes first. */
  readonly depth: number;
  /** It may not go together with another change of the same group. */
  readonly alone: boolean;
};

type Made = Change & { readonly alone?: boolean };

/** The smallest change of the text that makes this edit; undefined when there is none that is surely right. */
export function patchFor(text: string, document: Document, { path, value }: Edit): Patch | undefined {
  const key = path.at(-1);
  if (key === undefined) return undefined;
  const within = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const empty = within === undefined || within === null || (isScalar(within) && within.value === null);
  if (empty && value !== undefined) {
    // The group is not there yet: it comes with this as its first.
    const made = patchFor(text, document, { path: path.slice(0, -1), value: { [key]: value } });
    return made && { ...made, alone: true };
  }
  const made = isMap(within) ? changeIn(text, within, key, value) : empty ? nothing : undefined;
  return made && { alone: false, ...made, within, depth: path.length };
}

function changeIn(text: string, map: YAMLMap, key: string | number, value: unknown): Made | undefined {
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (value === undefined) return pair === undefined ? nothing : removal(text, map, pair);
  return pair === undefined ? insertion(text, map, key, value) : replacement(text, pair, value);
}

const nothing: Made = { start: 0, end: 0, becomes: '' };

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function replacement(text: string, { key, value }: Pair, becomes: unknown): Made | undefined {
  const range = (value as Node | null)?.range;
  // `key:` with nothing behind it.
  if (isScalar(value) && value.value === null && range?.[0] === range?.[1]) {
    const end = colonAfter(text, key as Node);
    return end === undefined ? undefined : { start: end, end, becomes: ` ${inline(becomes)}`, alone: true };
  }
  if (!range || !(isScalar(value) || ((isSeq(value) || isMap(value)) && value.flow === true))) return undefined;
  if (isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED')) return undefined;
  return { start: range[0], end: range[1], becomes: inline(becomes) };
}

function colonAfter(text: string, key: Node): number | undefined {
  const from = key.range?.[1];
  return from === undefined || text[from] !== ':' ? undefined : from + 1;
}

function insertion(text: string, map: YAMLMap, key: string | number, value: unknown): Made | undefined {
  const range = map.range;
  if (!range) return undefined;
  if (map.flow === true) {
    const last = map.items.at(-1);
    const entry = `${inline(key)}: ${inline(value)}`;
    if (last === undefined) return { start: range[0], end: range[1], becomes: `{ ${entry} }`, alone: true };
    const end = endOf(last);
    return end === undefined ? undefined : { start: end, end, becomes: `, ${entry}` };
  }
  const last = map.items.at(-1);
  const first = map.items[0]?.key as Node | undefined;
  const end = last && endOf(last);
  if (end === undefined || !first?.range) return undefined;
  const column = first.range[0] - (text.lastIndexOf('\n', first.range[0] - 1) + 1);
  const at = lineEnd(text, end);
  return { start: at, end: at, becomes: block(key, value, column, eolOf(text)) };
}

/** `key: value` on lines of its own, with a line break before it. */
function block(key: string | number, value: unknown, column: number, eol: string): string {
  const entry = isGroup(value)
    ? `${inline(key)}:\n${Object.entries(value)
        .map(([name, one]) => `  ${inline(name)}: ${inline(one)}`)
        .join('\n')}`
    : `${inline(key)}: ${inline(value)}`;
  return entry
    .split('\n')
    .map((line) => `${eol}${' '.repeat(column)}${line}`)
    .join('');
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

function removal(text: string, map: YAMLMap, pair: Pair): Made | undefined {
  const start = (pair.key as Node).range?.[0];
  const end = endOf(pair);
  if (start === undefined || end === undefined) return undefined;
  if (map.flow !== true) {
    // A group of which nothing is left is not a group any more.
    if (map.items.length === 1) return undefined;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = lineEnd(text, end);
    return { start: from, end: to + (text.startsWith('\r\n', to) ? 2 : 1), becomes: '' };
  }
  const index = map.items.indexOf(pair);
  const before = map.items[index - 1];
  const next = map.items[index + 1]?.key as Node | undefined;
  const from = before === undefined ? start : endOf(before);
  const to = before === undefined ? (next?.range?.[0] ?? end) : end;
  return from === undefined ? undefined : { start: from, end: to, becomes: '', alone: true };
}

/** Where the last thing of a pair ends, without the space and comments that follow it. */
const endOf = ({ key, value }: Pair): number | undefined => endOfNode(value ?? key);

function endOfNode(node: unknown): number | undefined {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last && endOf(last);
  }
  if (isSeq(node) && node.flow !== true) return endOfNode(node.items.at(-1));
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) return undefined;
  return isNode(node) ? node.range?.[1] : undefined;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  if (at === -1) return text.length;
  return text[at - 1] === '\r' ? at - 1 : at;
}

/** A value on one line, as a beheerder would write it: `[ma, di]`, `{ teamleider: priya }`. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isGroup(value))
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${inline(key)}: ${inline(one)}`)
      .join(', ')} }`;
  return stringify(value, { lineWidth: 0, defaultStringType: needsQuotes(value) ? 'QUOTE_DOUBLE' : 'PLAIN' }).trim();
}

/** Inside brackets these would begin or end something. */
const needsQuotes = (value: unknown): boolean => typeof value === 'string' && /[,[\]{}]/.test(value);
