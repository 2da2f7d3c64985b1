const tussenvoegsels = new Set(['de', 'den', 'der', 'het', "'t", 'ten', 'ter', 'van', 'von', 'el', 'al']);

/** Two capitals as an avatar shows them: "Noor de Wit" → "NW"; a single name gives one. */
export function initials(naam: string): string {
  const words = naam.split(/\s+/).filter((word) => word !== '' && !tussenvoegsels.has(word.toLowerCase()));
  const first = words.at(0)?.charAt(0) ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (first + last).toUpperCase();
}
