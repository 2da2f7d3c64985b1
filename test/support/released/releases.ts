import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = 'test/support/released';

/** Every released version whose stores are kept here, oldest first. */
export const releases: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((one, other) => one.localeCompare(other, undefined, { numeric: true }));

/** Stories and walks of which a release left a store behind, in files with this ending. */
export const storesOf = (release: string, ending: '.sqlite.gz' | '.cosmos.json.gz'): readonly string[] =>
  readdirSync(join(folder, release))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

/** A file that a release left behind. */
export const released = (release: string, name: string): Buffer =>
  gunzipSync(readFileSync(join(folder, release, name)));

/** The versions of each kind at a release, and what each document held. */
export type ReleasedShapes = {
  readonly versions: Readonly<Record<string, number>>;
  readonly shapes: Readonly<Record<string, readonly string[]>>;
};

export const shapesOf = (release: string): ReleasedShapes =>
  JSON.parse(readFileSync(join(folder, release, 'shapes.json'), 'utf8')) as ReleasedShapes;
