export type CardJson = Readonly<Record<string, unknown>>;

/**
 * The card as this page shows it: typed values (by input id) put back, and a Dutch error text on required inputs
 * that bring none of their own. What a button carries (`data`) is left alone. The original stays as it is.
 */
export function preparedCard(card: CardJson, typed: Readonly<Record<string, string>>, requiredText: string): CardJson {
  const prepare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(prepare);
    if (!isObject(value)) return value;
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, key === 'data' ? part : prepare(part)]),
    );
    return isInput(copy) ? preparedInput(copy, typed, requiredText) : copy;
  };
  return prepare(card) as CardJson;
}

function preparedInput(input: CardJson, typed: Readonly<Record<string, string>>, requiredText: string): CardJson {
  const kept = typeof input['id'] === 'string' ? typed[input['id']] : undefined;
  const checked = input['isRequired'] === true && input['errorMessage'] === undefined;
  return {
    ...input,
    ...(kept === undefined ? {} : { value: kept }),
    ...(checked ? { errorMessage: requiredText } : {}),
  };
}

function isInput(value: CardJson): boolean {
  return typeof value['type'] === 'string' && value['type'].startsWith('Input.');
}

function isObject(value: unknown): value is CardJson {
  return typeof value === 'object' && value !== null;
}
