/**
 * The text as a reader sees it: full-width and circled digits become plain ones, invisible characters go, every dash
 * and every space becomes the plain one. A line break stays one.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, (space) => (space.includes('\n') ? '\n' : ' '));
}
