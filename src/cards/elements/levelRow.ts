import type { Element } from '../card.ts';
import type { NiveauCijfers } from '../digestView.ts';
import { digestText as text, tredeNaam } from '../text/nl/digest.ts';
import { werktijd } from '../text/nl/tijd.ts';
import { stateRow } from './rows.ts';

/** One level of the ladder: what waits there, what was decided, and the longest time (D1); `werkdag` in minutes. */
export function levelRow({ trede, wacht, besloten, langst }: NiveauCijfers, werkdag: number): Element {
  const detail = [text.zijnBesloten(besloten), langst === undefined ? '' : text.langst(werktijd(langst, werkdag))];
  return stateRow({
    name: tredeNaam[trede],
    detail: detail.filter((part) => part !== '').join(' · '),
    state: text.wacht(wacht),
    colour: 'default',
  });
}
