/** Cuts at a space near `limit` characters and ends with an ellipsis; a shorter text comes back as it is. */
export function clampText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.slice(0, limit).search(/\s\S*$/);
  const cut = space > limit * 0.6 ? text.slice(0, space).trimEnd() : text.slice(0, limit - 1);
  // Half of a character that takes two units is no character.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
