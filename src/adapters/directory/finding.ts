import type { Path } from './yaml/path.ts';

/** Something wrong at a place in the file, before its line has been looked up. */
export type Finding = { readonly path: Path; readonly text: string };
