import { clampText } from '../clampText.ts';
import { facts } from '../elements/facts.ts';
import { groundFacts } from '../elements/mandaatFacts.ts';
import { paragraph, quiet } from '../elements/text.ts';
import { euro } from '../text/nl/getal.ts';
import { mandaatText } from '../text/nl/mandaat.ts';
import { eerderText, mandaatVragenText as text } from '../text/nl/mandaatVragen.ts';
import type { MandaatVragenView, Stapdeel } from './mandaatVragenView.ts';

/** M1: the request as every later reader sees it, where it goes (M2), and C5's warning. */
export function vragenStep3({ overzicht }: MandaatVragenView, limit: number): Stapdeel {
  if (overzicht === undefined) return { own: [], fields: [] };
  const { verzoek, gaatNaar, grond, eerder } = overzicht;
  const { soort, beslissing, bedrag, spoed, doelOnderschreven } = verzoek;
  return {
    own: [],
    fields: [
      quiet(text.zoLeestIedereenHet, { spacing: 'none' }),
      paragraph(clampText(beslissing, limit), { bold: true }),
      quiet([soort, bedrag === undefined ? '' : euro(bedrag)].filter((part) => part !== '').join(' · '), {
        spacing: 'none',
      }),
      spoed === undefined ? undefined : paragraph(mandaatText.spoed(spoed), { colour: 'attention', spacing: 'none' }),
      eerder === undefined ? undefined : paragraph(`${eerder} ${eerderText.nieuw}`, { spacing: 'small' }),
      paragraph(gaatNaar, { spacing: 'small' }),
      grond === undefined ? undefined : quiet(text.register(grond), { spacing: 'none' }),
      facts(groundFacts(verzoek, limit), limit),
      doelOnderschreven ? undefined : paragraph(text.doelNietOnderschreven, { bold: true }),
    ],
  };
}
