import type { Element } from '../card.ts';
import { cardText } from '../text/nl/kaart.ts';
import { quiet } from './text.ts';

/** At most `most` items as elements, and "en nog 3" for the rest; `pointer` says where those are. */
export function clampedList<T>(
  items: readonly T[],
  most: number,
  toElements: (item: T) => readonly (Element | undefined)[],
  pointer?: string,
): readonly (Element | undefined)[] {
  const rest = items.length - most;
  const shown = items.slice(0, most).flatMap(toElements);
  if (rest <= 0) return shown;
  return [...shown, quiet([cardText.enNog(rest), pointer].filter(Boolean).join(' · '))];
}
