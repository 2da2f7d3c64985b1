import * as fc from 'fast-check';
import { textLengths } from '../../src/cards/forms/textLengths.ts';
import { clampText } from '../../src/cards/clampText.ts';
import { bereikCard } from '../../src/cards/bereikCard.ts';
import { casussenCard } from '../../src/cards/casussenCard.ts';
import { consultCard } from '../../src/cards/consultCard.ts';
import { leesCard } from '../../src/cards/leesCard.ts';
import { mandaatCard } from '../../src/cards/mandaatCard.ts';
import { mandatenCard } from '../../src/cards/mandatenCard.ts';
import { registerCard } from '../../src/cards/registerCard.ts';
import { rootCard } from '../../src/cards/rootCard.ts';
import { uitkomstCard } from '../../src/cards/uitkomstCard.ts';
import { uitnodigingCard } from '../../src/cards/uitnodigingCard.ts';
import { bereikView } from './support/bereik.ts';
import { mandaatView, uitnodigingView } from './support/gevraagd.ts';
import { everyForm } from './support/everyForm.ts';
import { longest, nu } from './support/nu.ts';
import { casusRegels, consultView, leesView, mandaatRegels, registerView, uitkomstView } from './support/overig.ts';
import { bytesOf, partsOf } from './support/parts.ts';
import { regelsDaarna } from './support/regelsDaarna.ts';
import { domeinen, mandaatStand, rootView } from './support/thread.ts';

const lang = longest(textLengths.lang);
const doel = longest(textLengths.doel);
const times = <T>(count: number, item: T): readonly T[] => Array.from({ length: count }, () => item);
const vraag = { vraag: lang, van: 'teamleider', antwoord: lang, door: 'Noor de Wit' };
const mandaat = {
  ...mandaatView,
  doel,
  beslissing: lang,
  motivering: lang,
  kostenNietsDoen: lang,
  gesprek: times(6, vraag),
};
const everyDomein = times(40, { ...domeinen[2]!, naam: longest(80), wie: longest(80) });

test.each([
  ['root', rootCard({ ...rootView, doel, domeinen: everyDomein, mandaten: times(30, mandaatStand) }, nu)],
  ['uitnodiging', uitnodigingCard({ ...uitnodigingView, doel, vraag: lang, waarom: lang }, nu)],
  ['consult', consultCard({ ...consultView, doel, vraag: lang }, nu)],
  ['mandaat', mandaatCard(mandaat, nu)],
  ['uitkomst', uitkomstCard({ ...uitkomstView, motivering: lang, voorwaarden: lang, beslissing: lang }, nu)],
  ['casussen', casussenCard(times(50, { ...casusRegels[0]!, doel }))],
  ['mandaten', mandatenCard(times(50, { ...mandaatRegels[0]!, beslissing: lang }), nu)],
  [
    'mandaten na een besluit',
    mandatenCard(
      regelsDaarna.flatMap((one) => times(12, { ...one, beslissing: lang })),
      nu,
    ),
  ],
  [
    'bereikbaar',
    bereikCard(
      {
        ...bereikView,
        groepen: times(40, {
          domein: longest(80),
          mensen: times(60, {
            ...bereikView.groepen[0]!.mensen[0]!,
            naam: longest(120),
            taken: times(3, longest(120)),
          }),
        }),
      },
      nu,
    ),
  ],
  [
    'mandaatregister',
    registerCard({
      ...registerView,
      eigen: { ...registerView.eigen!, zelf: times(40, registerView.eigen!.zelf[0]!) },
      anderen: times(80, { soort: longest(80), wie: times(4, longest(80)) }),
    }),
  ],
  [
    'lees',
    leesCard(
      {
        ...leesView,
        doel,
        aanleiding: {
          vraag: lang,
          waarom: lang,
          prioriteitInwoner: lang,
          inwoner: { hoe: 'nog-niet', reden: lang },
          bericht: undefined,
        },
        domeinen: times(20, { ...leesView.domeinen[3]!, toelichting: lang }),
        mandaten: times(6, mandaat),
        tijdlijn: times(300, { op: nu.now, wat: lang }),
      },
      nu,
    ),
  ],
])('%s fits with the longest texts', (_, card) => expect(bytesOf(card)).toBeLessThan(28_000));

test.each(Object.keys(everyForm({ waarden: {}, fouten: {} })))('form %s fits with the longest texts typed', (name) => {
  const inputs = partsOf(everyForm({ waarden: {}, fouten: {} })[name]?.card).filter(
    ({ type }) => type === 'Input.Text',
  );
  const waarden = Object.fromEntries(inputs.map(({ id, maxLength }) => [String(id), longest(Number(maxLength))]));
  const card = everyForm({ waarden, fouten: {} })[name]?.card;
  expect(bytesOf(card)).toBeLessThan(28_000);
  const kept = partsOf(card).filter(({ type }) => type === 'Input.Text');
  expect(kept.map(({ id, value }) => [id, value])).toEqual(Object.entries(waarden));
});

test('a clamped text ends with an ellipsis, at a word, and is never longer than its limit', () => {
  expect(clampText('De ontruiming staat gepland', 20)).toBe('De ontruiming staat…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 50 }), (text, limit) => {
      const clamped = clampText(text, limit);
      expect(clamped.length).toBeLessThanOrEqual(Math.max(limit, 0));
      expect(clamped.isWellFormed()).toBe(true);
      if (text.length <= limit) expect(clamped).toBe(text);
    }),
  );
});
