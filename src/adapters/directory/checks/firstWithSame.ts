/** For what must be unique: tells the key of an earlier entry with the same value, if there is one. */
export function firstWithSame<Entry>(
  entries: Readonly<Record<string, Entry>>,
  valueOf: (entry: Entry) => string,
): (key: string) => string | undefined {
  const first = new Map<string, string>();
  const earlier = new Map<string, string>();
  for (const [key, entry] of Object.entries(entries)) {
    const value = valueOf(entry);
    const found = first.get(value);
    if (found === undefined) first.set(value, key);
    else earlier.set(key, found);
  }
  return (key) => earlier.get(key);
}
