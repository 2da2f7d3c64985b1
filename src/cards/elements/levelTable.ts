import type { Element } from '../card.ts';
import type { NiveauCijfers } from '../digestView.ts';
import { digestText as text, tredeNaam } from '../text/nl/digest.ts';
import { werktijd } from '../text/nl/tijd.ts';
import { paragraph } from './text.ts';

const cell = (value: string, bold = false): Element => ({ type: 'TableCell', items: [paragraph(value, { bold })] });

/** Waiting and decided per level (D1), with the longest time; `werkdag` in office minutes. */
export function levelTable(levels: readonly NiveauCijfers[], werkdag: number): Element | undefined {
  if (levels.length === 0) return undefined;
  const duration = (minutes: number | undefined) => (minutes === undefined ? text.geen : werktijd(minutes, werkdag));
  const header = [text.niveau, text.wacht, text.besloten, text.langst].map((title) => cell(title, true));
  return {
    type: 'Table',
    spacing: 'small',
    firstRowAsHeader: true,
    showGridLines: false,
    columns: [{ width: 4 }, { width: 2 }, { width: 3 }, { width: 4 }],
    rows: [
      { type: 'TableRow', cells: header },
      ...levels.map(({ trede, wacht, besloten, langst }) => ({
        type: 'TableRow',
        cells: [tredeNaam[trede], wacht, besloten, duration(langst)].map((value) => cell(value)),
      })),
    ],
  };
}
