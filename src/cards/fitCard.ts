import type { Card } from './card.ts';

/** Teams refuses larger messages; some room is left for what the adapter adds (mentions, refresh). */
const maximumBytes = 26_000;
const limits = [2000, 1200, 700, 400, 200, 100];

/** Builds with ever shorter texts, in characters per text, until the card fits in a Teams message. */
export function fitCard(build: (limit: number) => Card): Card {
  for (const limit of limits) {
    const card = build(limit);
    if (new TextEncoder().encode(JSON.stringify(card)).length <= maximumBytes) return card;
  }
  return build(60);
}
