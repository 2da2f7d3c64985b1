import { beginOf } from '../domain/basis/readable.ts';

/** Cuts at a space near `limit` characters and ends with an ellipsis; a shorter text comes back as it is. */
export function clampText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.slice(0, limit).search(/\s\S*$/);
  return `${space > limit * 0.6 ? text.slice(0, space).trimEnd() : beginOf(text, limit - 1)}…`;
}
