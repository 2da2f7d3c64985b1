import { clampText } from '../clampText.ts';
import { waaromText as text } from '../text/nl/waarom.ts';
import type { WaaromView } from '../views.ts';
import type { Fact } from './facts.ts';

/** Why it is asked (M1, P4), for every reader. Three parts share the room that one text would have. */
export function waaromFacts({ motivering, toets }: WaaromView, limit: number): readonly Fact[] {
  if (toets === undefined) return [[text.waarom, motivering]];
  const part = (typed: string): string => clampText(typed, Math.ceil(limit / 2));
  return [
    [text.effect, part(toets.effect)],
    [text.ethiek, part(toets.ethiek)],
    [text.regel, part(toets.regel)],
  ];
}
