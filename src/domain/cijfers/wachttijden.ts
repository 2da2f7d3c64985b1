/** Median and longest of waiting times in office minutes; undefined where there are none, or too few to show (D2). */
export type Wachttijden = { readonly mediaan: number | undefined; readonly langst: number | undefined };

/** `atLeast` is how many there must be; of an even number the median is halfway the middle two. */
export function wachttijden(minuten: readonly number[], atLeast: number): Wachttijden {
  if (minuten.length === 0 || minuten.length < atLeast) return { mediaan: undefined, langst: undefined };
  const sorted = [...minuten].sort((a, b) => a - b);
  const [lower = 0, upper = lower] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return { mediaan: (lower + upper) / 2, langst: sorted.at(-1) };
}
