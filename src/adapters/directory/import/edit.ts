import type { Path } from '../yaml/path.ts';

/** One change of the file: what stands at `path` from now on; `undefined` takes it away. */
export type Edit = { readonly path: Path; readonly value: unknown };
