type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every object inside a card, itself included, in reading order; fallbacks too. */
export function partsOf(value: unknown): readonly Json[] {
  if (!isObject(value)) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

/** Parts of these types, without those that only stand in for others. */
export const partsOfType = (card: unknown, ...types: readonly string[]): readonly Json[] => {
  const fallbacks = new Set(partsOf(card).flatMap(({ fallback }) => partsOf(fallback)));
  return partsOf(card).filter((part) => types.includes(String(part['type'])) && !fallbacks.has(part));
};

/** What a person reads on the card, in order. */
export const textsOf = (card: unknown): readonly string[] =>
  partsOf(card).flatMap(({ text, title, value }) =>
    [text, title, value].filter((part): part is string => typeof part === 'string'),
  );

/** Titles of the buttons, in order. */
export const buttonsOf = (card: unknown): readonly string[] =>
  partsOfType(card, 'Action.Execute', 'Action.Submit').map(({ title }) => String(title));

export const bytesOf = (card: unknown): number => Buffer.byteLength(JSON.stringify(card));
