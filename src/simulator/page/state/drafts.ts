/** The part of `Storage` that is used, so that a plain object can stand in for it. */
type Keep = {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

export type Drafts = {
  /** What was typed in a place, by input id; empty when nothing was. */
  read(place: string): Readonly<Record<string, string>>;
  write(place: string, input: string, value: string): void;
  forget(place: string): void;
};

const prefix = 'aan-tafel.draft.';

/**
 * Typed but not sent text, per place (persona, conversation, composer or card). It outlives switching persona and
 * reloading the page, and goes with the browser tab.
 */
export function createDrafts(keep: Keep): Drafts {
  const read = (place: string): Record<string, string> => {
    const kept: unknown = JSON.parse(keep.getItem(prefix + place) ?? '{}');
    const pairs = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  };
  return {
    read,
    write: (place, input, value) => keep.setItem(prefix + place, JSON.stringify({ ...read(place), [input]: value })),
    forget: (place) => keep.removeItem(prefix + place),
  };
}
