import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { Edit } from './edit.ts';
import { patchFor, type Patch } from './patchYaml.ts';

// A change may need the one before it (a group that was not there yet); no file needs more rounds than its depth.
const mostRounds = 12;

const parse = (text: string): Document => parseDocument(text, { stringKeys: true });

/**
 * The text of a directory file after these changes. Only what changes is written anew: comments, order and layout of
 * everything else stay letter for letter. Where that can't be done (somebody used anchors, or wrote it in another
 * style) the whole file is written anew, with its comments. `text` must be sound YAML.
 */
export function editYaml(text: string, edits: readonly Edit[]): string {
  const wanted = parse(text);
  for (const { path, value } of edits) {
    if (value === undefined) wanted.deleteIn(path);
    else setIn(wanted, path, value);
  }
  const patched = patchedText(text, edits);
  if (patched !== undefined && isDeepStrictEqual(parse(patched).toJS(), wanted.toJS())) return patched;
  return wanted.toString({ lineWidth: 0 });
}

/** `managers:` with nothing behind it is no group yet. */
function setIn(document: Document, path: Edit['path'], value: unknown): void {
  for (let depth = 1; depth < path.length; depth += 1) {
    const above = path.slice(0, depth);
    const node = document.getIn(above, true);
    if (!isMap(node) && (node === undefined || (isScalar(node) && node.value === null)))
      document.setIn(above, document.createNode({}));
  }
  document.setIn(path, document.createNode(value));
}

/** Undefined when some change can't be made in place. */
function patchedText(text: string, edits: readonly Edit[]): string | undefined {
  let result = text;
  let waiting = edits;
  for (let round = 0; waiting.length > 0; round += 1) {
    if (round === mostRounds) return undefined;
    const document = parse(result);
    if (document.errors.length > 0) return undefined;
    const patches: Patch[] = [];
    const later: Edit[] = [];
    for (const edit of waiting) {
      const patch = patchFor(result, document, edit);
      if (patch === undefined) return undefined;
      if (patches.some((one) => one.within === patch.within && (one.alone || patch.alone))) later.push(edit);
      else patches.push(patch);
    }
    result = applied(result, patches);
    waiting = later;
  }
  return result;
}

/**
 * From the end to the begin, so that no patch moves another. At one place a field of the last person comes before
 * somebody new behind them, and else the order is kept.
 */
function applied(text: string, patches: readonly Patch[]): string {
  const inOrder = patches
    .map((patch, nr) => ({ patch, nr }))
    .toSorted((a, b) => b.patch.start - a.patch.start || a.patch.depth - b.patch.depth || b.nr - a.nr);
  return inOrder.reduce(
    (result, { patch: { start, end, becomes } }) => result.slice(0, start) + becomes + result.slice(end),
    text,
  );
}
