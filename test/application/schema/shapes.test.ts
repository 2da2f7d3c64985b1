import { writeFileSync } from 'node:fs';
import { upgrades, versionOf, type StoredKind } from '../../../src/application/schema/upgrades.ts';
import type { Stored } from '../../../src/application/schema/stored.ts';
import { releases, shapesOf } from '../../support/released/releases.ts';
import { typeShape } from '../../support/typeShape.ts';

type Shapes = Readonly<Partial<Record<string, readonly string[]>> & Record<keyof Stored, readonly string[]>>;
const kindOf = (document: string): StoredKind => document.split('/')[0] as StoredKind;
const present = typeShape('src/application/schema/stored.ts', 'Stored') as Shapes;
const latest = releases.at(-1) ?? '';

const release = process.env['WRITE_SHAPES'];
if (release !== undefined) {
  const versions = Object.fromEntries(Object.keys(upgrades).map((kind) => [kind, versionOf(kind as StoredKind)]));
  writeFileSync(
    `test/support/released/${release}/shapes.json`,
    `${JSON.stringify({ versions, shapes: present }, null, 1)}\n`,
  );
}

/**
 * Red means: a stored document holds something else than the released program wrote, under the same number. Add a step
 * for its kind in `src/application/schema/upgrades.ts`.
 */
describe(`since ${latest} no document changed its shape without a new version`, () => {
  const { versions, shapes } = shapesOf(latest);

  test.each(Object.keys(shapes))('%s', (document) => {
    const kind = kindOf(document);
    const before = { version: versions[kind], shape: shapes[document] };
    const now = { version: versionOf(kind), shape: present[document] };
    if (now.version === before.version) expect(now).toEqual(before);
    else expect(now.version).toBeGreaterThan(before.version ?? 0);
  });
});

test('a kind that is new since the last release begins at version 1', () => {
  const { versions } = shapesOf(latest);
  const fresh = Object.keys(upgrades).filter((kind) => versions[kind] === undefined);
  expect(fresh.filter((kind) => versionOf(kind as StoredKind) !== 1)).toEqual([]);
});

test('a shape tells fields, options and literals, and sees through brands and names', () => {
  expect(present.readlog).toEqual([
    '{',
    '  at: number',
    '  found?: one of',
    '    null',
    '    string',
    '  person: string',
    '  what: string',
    '}',
  ]);
});
