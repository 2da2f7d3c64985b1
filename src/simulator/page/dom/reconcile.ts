/** Something on the page that can follow new data without being made again. */
export type Part<Value> = { readonly node: HTMLElement; update(value: Value): void };

/**
 * Makes the children of `container` follow `values`, by key: existing parts are updated where they stand, so focus,
 * scroll position and half-filled inputs survive; only what is new is made and only what is gone is removed.
 */
export function reconcile<Value>(
  container: HTMLElement,
  parts: Map<string, Part<Value>>,
  values: readonly Value[],
  keyOf: (value: Value) => string,
  make: (value: Value) => Part<Value>,
): void {
  const wanted = new Set(values.map(keyOf));
  for (const [key, part] of parts) {
    if (wanted.has(key)) continue;
    part.node.remove();
    parts.delete(key);
  }
  let after: Element | null = null;
  for (const value of values) {
    const key = keyOf(value);
    const known = parts.get(key);
    const part = known ?? make(value);
    if (known === undefined) parts.set(key, part);
    else part.update(value);
    const place: Element | null = after === null ? container.firstElementChild : after.nextElementSibling;
    // Moving a node would take focus away from inside it.
    if (place !== part.node) container.insertBefore(part.node, place);
    after = part.node;
  }
}
