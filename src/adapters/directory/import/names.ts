import { closest } from '../closest.ts';

/** Something that a cell may refer to: by its key, or by one of the names under which people know it. */
type Named = { readonly key: string; readonly names: readonly (string | undefined)[] };

type Found =
  | { readonly ok: true; readonly key: string }
  /** `meant` is the nearest name; `several` when the name fits more than one. */
  | { readonly ok: false; readonly several: boolean; meant(): string | undefined };

export type Find = (typed: string) => Found;

/** Looking for the nearest of thousands takes a while; who has more wrong than this needs another file. */
const mostSuggestions = 100;

const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** Looks up what was typed; a key goes before a name. */
export function finder(all: readonly Named[]): Find {
  const byKey = new Map(all.map(({ key }) => [plain(key), key]));
  const byName = new Map<string, Set<string>>();
  for (const { key, names } of all) {
    for (const name of names) {
      if (name === undefined) continue;
      const known = byName.get(plain(name)) ?? new Set();
      byName.set(plain(name), known.add(key));
    }
  }
  let suggestions = 0;
  const nearest = (typed: string): string | undefined => {
    suggestions += 1;
    return suggestions > mostSuggestions ? undefined : closest(typed, [...byName.keys(), ...byKey.keys()]);
  };
  return (typed) => {
    const wanted = plain(typed);
    const keys = byKey.has(wanted) ? [byKey.get(wanted)] : [...(byName.get(wanted) ?? [])];
    const [only, ...others] = keys;
    if (only !== undefined && others.length === 0) return { ok: true, key: only };
    return { ok: false, several: others.length > 0, meant: () => nearest(typed) };
  };
}

/** One name or several: a name that holds a comma itself is tried whole first. */
export function splitNames(typed: string, find: Find): readonly string[] {
  if (find(typed).ok) return [typed];
  return typed.split(/\s*[,;|]\s*/).filter((name) => name !== '');
}
