/** A stretch of text, `end` exclusive. What is `exempt` is only blanked, so that nothing else is read into it. */
export type Plek = { readonly start: number; readonly end: number; readonly exempt?: boolean };

/** Every place where a pattern is found. The pattern needs the flag `g`. */
export function plekken(text: string, pattern: RegExp): readonly Plek[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: hit }) => ({ start: index, end: index + hit.length }));
}

/** The text with these places made unreadable; its length stays. */
export function blank(text: string, places: readonly Plek[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start > done) parts.push(text.slice(done, start));
    parts.push('|'.repeat(Math.max(0, end - Math.max(start, done))));
    done = Math.max(done, end);
  }
  return parts.join('') + text.slice(done);
}
