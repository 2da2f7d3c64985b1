import type { Element } from '../card.ts';
import type { NiveauCijfers } from '../digestView.ts';
import { digestText as text, tredeNaam } from '../text/nl/digest.ts';
import { werktijd } from '../text/nl/tijd.ts';
import { facts } from './facts.ts';

/** D5: the median until a decision per level, in werkdagen; as text where a client knows no charts. */
export function levelChart(levels: readonly NiveauCijfers[], werkdag: number): Element | undefined {
  const known = levels.flatMap(({ trede, mediaan }) => (mediaan === undefined ? [] : [{ trede, mediaan }]));
  const fallback = facts(
    known.map(({ trede, mediaan }) => [tredeNaam[trede], text.mediaan(werktijd(mediaan, werkdag))]),
  );
  if (fallback === undefined) return undefined;
  return {
    type: 'Chart.HorizontalBar',
    title: text.grafiek,
    displayMode: 'AbsoluteWithAxis',
    data: known.map(({ trede, mediaan }) => ({ x: tredeNaam[trede], y: Math.round((mediaan / werkdag) * 10) / 10 })),
    fallback,
  };
}
