import type { Element } from '../card.ts';
import { soortNaam } from '../text/nl/woorden.ts';
import type { Kop } from '../views.ts';

/**
 * "AT-7KQ3MX · vastgelopen · Havenkwartier", the small first line of every card about a casusoverleg. `alert` stands
 * out behind it (spoed). TextRuns know no Markdown, so nothing here is escaped.
 */
export const kopLine = (kop: Kop, extra?: string, alert?: string): Element => ({
  type: 'RichTextBlock',
  inlines: [
    {
      type: 'TextRun',
      text: [kop.kenmerk, soortNaam[kop.kind], kop.gebied, extra].filter(Boolean).join(' · '),
      size: 'small',
      isSubtle: true,
    },
    ...(alert ? [{ type: 'TextRun', text: ` · ${alert}`, size: 'small', color: 'attention', weight: 'bolder' }] : []),
  ],
});
