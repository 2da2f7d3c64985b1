import { clampText } from '../clampText.ts';
import type { Element } from '../card.ts';
import { escapeText } from '../escapeText.ts';

export type Fact = readonly [label: string, value: string | undefined];

/** Short labels with their values in two columns; a fact without a value is left out. `limit` in characters. */
export function facts(list: readonly (Fact | undefined)[], limit = 500): Element | undefined {
  const shown = list.flatMap((fact) =>
    fact?.[1]
      ? [{ title: escapeText(fact[0].replaceAll(' ', '\u00a0')), value: escapeText(clampText(fact[1], limit)) }]
      : [],
  );
  return shown.length === 0 ? undefined : { type: 'FactSet', facts: shown };
}
