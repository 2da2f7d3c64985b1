/** A state of affairs and what a reader is shown of it. */
export type World = { readonly groups: readonly number[]; readonly shown: unknown };

/**
 * Small groups (1 to 4) that a reader could work out, by brute force: all worlds that look the same to the reader agree
 * on it. This reader knows every rule of suppression. Only worlds whose groups are all at most `upTo` are judged,
 * because a larger one may have its lookalikes outside of `worlds`.
 */
export function smallGroupsThatFollow(worlds: readonly World[], upTo: number): readonly string[] {
  const lookalikes = new Map<string, World[]>();
  for (const world of worlds) {
    const look = JSON.stringify(world.shown);
    const same = lookalikes.get(look);
    if (same) same.push(world);
    else lookalikes.set(look, [world]);
  }
  return [...lookalikes].flatMap(([look, same]) =>
    same.flatMap(({ groups }) =>
      groups.flatMap((size, at) => {
        if (size === 0 || size > 4 || Math.max(...groups) > upTo) return [];
        return same.some((other) => other.groups[at] !== size) ? [] : [`${groups.join(' ')} follows from ${look}`];
      }),
    ),
  );
}

/** 0 up to and including `last`. */
export const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, value) => value);
