import type { DaarnaStand } from '../daarnaStand.ts';
import { datumWoord } from '../text/nl/tijd.ts';
import { uitvoeringStandText as text } from '../text/nl/uitvoering.ts';
import type { Fact } from './facts.ts';

/** Where carrying it out stands, and what is done about a difference (M11-M13); each undefined where there is nothing. */
export function daarnaFacts(daarna: DaarnaStand | undefined): readonly [uitvoering: Fact, verschil: Fact] {
  const { uitvoering, verschil } = daarna ?? { uitvoering: undefined, verschil: undefined };
  const until = uitvoering?.klaarOp === undefined ? '' : ` · ${text.klaarOp(datumWoord(uitvoering.klaarOp))}`;
  return [
    [text.titel, uitvoering && `${text[uitvoering.wat](uitvoering.bij)}${until}`],
    [text.verschil, verschil && text[verschil]],
  ];
}

/** The same in one line, for the live picture (C7). */
export const daarnaLine = (daarna: DaarnaStand | undefined): string =>
  daarnaFacts(daarna)
    .flatMap(([title, value]) => (value === undefined ? [] : [`${title}: ${value}`]))
    .join(' · ');
