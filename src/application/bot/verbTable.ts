/** A verb that stands for two things would make one of them unreachable. */
export class DuplicateVerb extends Error {
  override readonly name = 'DuplicateVerb';
}

/** Entries by their verb; throws DuplicateVerb. */
export function verbTable<T extends { readonly verb: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const byVerb = new Map<string, T>();
  for (const entry of entries) {
    if (byVerb.has(entry.verb)) throw new DuplicateVerb(entry.verb);
    byVerb.set(entry.verb, entry);
  }
  return byVerb;
}
