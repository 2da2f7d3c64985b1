/**
 * What somebody typed, as text that any program can take in: half of a character that takes two units becomes the sign for
 * an unreadable one, and control characters go, but for the line break. A strict reader of JSON refuses the first, many a
 * database the second, and either would hide a number from the scan (law 3).
 */
export const readable = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '');

/** The first `count` UTF-16 units, without half a character at the end. */
export const beginOf = (text: string, count: number): string => text.slice(0, count).replace(/[\uD800-\uDBFF]$/, '');
