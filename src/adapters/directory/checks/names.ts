import { closest } from '../closest.ts';
import type { Finding } from '../finding.ts';
import { checkTexts } from '../text/checkTexts.ts';
import type { Path } from '../yaml/path.ts';

/** Parts of the file whose keys are referred to from elsewhere. */
type Section = 'teams' | 'gebieden' | 'mensen' | 'domeinen' | 'leefgebieden' | 'soortenBesluit' | 'mandaatregister';

/** Every key of those sections, also of an entry that is itself wrong: a reference to it is right. */
export type Names = Readonly<Record<Section, readonly string[]>>;

/** Reads the keys from the plain values of the file, whatever their shape. */
export function namesIn(value: unknown): Names {
  const keysOf = (section: Section): readonly string[] => {
    const entries = (value as Partial<Record<Section, unknown>> | null | undefined)?.[section];
    return typeof entries === 'object' && entries !== null ? Object.keys(entries) : [];
  };
  return {
    teams: keysOf('teams'),
    gebieden: keysOf('gebieden'),
    mensen: keysOf('mensen'),
    domeinen: keysOf('domeinen'),
    leefgebieden: keysOf('leefgebieden'),
    soortenBesluit: keysOf('soortenBesluit'),
    mandaatregister: keysOf('mandaatregister'),
  };
}

/** Nothing when `key` is absent or exists in the section; else a finding that names the closest key that does. */
export function* checkReference(
  names: Names,
  section: Section,
  key: string | undefined,
  path: Path,
): Generator<Finding, void, undefined> {
  if (key === undefined || names[section].includes(key)) return;
  yield { path, text: checkTexts.unknown(key, section, closest(key, names[section])) };
}

/** The same for a list of keys. */
export function* checkReferences(
  names: Names,
  section: Section,
  keys: readonly string[],
  path: Path,
): Generator<Finding, void, undefined> {
  for (const [index, key] of keys.entries()) yield* checkReference(names, section, key, [...path, index]);
}
