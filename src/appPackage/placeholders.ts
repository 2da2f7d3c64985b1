const placeholder = /\$\{\{(\w+)\}\}/g;

/** Names of the placeholders in a text, each once, in their order. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name)),
];

/**
 * Fills in every string of a JSON value. A name without a value stays as it is, for the check to find. Values are put into
 * strings and not into JSON text, so a quotation mark in one breaks nothing.
 */
export function fillIn(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return value.replace(placeholder, (whole, name: string) => values[name] ?? whole);
  if (Array.isArray(value)) return value.map((one) => fillIn(one, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillIn(one, values)]));
}
