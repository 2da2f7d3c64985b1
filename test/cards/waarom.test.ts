import { adviesCard } from '../../src/cards/adviesCard.ts';
import { leesCard } from '../../src/cards/leesCard.ts';
import { keuzeCard } from '../../src/cards/keuzeCard.ts';
import { mandaatCard } from '../../src/cards/mandaatCard.ts';
import { uitvoeringCard } from '../../src/cards/uitvoeringCard.ts';
import { keuzeView, uitvoeringView } from './support/afterDecision.ts';
import { mandaatView, noor, toets } from './support/gevraagd.ts';
import { kop, nu } from './support/nu.ts';
import { leesView } from './support/overig.ts';
import { partsOfType } from './support/parts.ts';

type Fact = { readonly title: string; readonly value: string };
const factsOf = (card: unknown) =>
  partsOfType(card, 'FactSet')
    .flatMap(({ facts }) => facts as readonly Fact[])
    .map(({ title, value }) => [title.replaceAll('\u00a0', ' '), value]);

const parts = [
  ['Effect', toets.effect],
  ['Klopt het', toets.ethiek],
  ['Regel', toets.regel],
];
const asked = { ...mandaatView, toets };
const advies = {
  ...{ ...kop, mandaat: asked.mandaat, advies: 1, soort: asked.soort, beslissing: asked.beslissing },
  ...{ bedrag: undefined, motivering: asked.motivering, toets, vraag: undefined, van: noor, uiterlijk: asked.sinds },
};

test.each([
  ['the beslisser', mandaatCard(asked, nu)],
  ['another organisation', mandaatCard({ ...asked, stand: { wat: 'extern-antwoorden' } }, nu)],
  ['whoever reads everything', leesCard({ ...leesView, mandaten: [asked] }, nu)],
  ['an adviser', adviesCard({ ...advies, stand: 'open' }, nu)],
  ['whoever carries it out', uitvoeringCard(uitvoeringView, nu)],
  ['the directeur who chooses', keuzeCard(keuzeView, nu)],
])('%s reads the three parts of the motivering, in the order of the toets (P4)', (_, card) => {
  const labels = ['Effect', 'Klopt het', 'Regel', 'Waarom'];
  expect(factsOf(card).filter(([title = '']) => labels.includes(title))).toEqual(parts);
});

test('a request from before there were parts shows its one motivering (M1)', () =>
  expect(factsOf(mandaatCard(mandaatView, nu))).toContainEqual(['Waarom', mandaatView.motivering]));

test('three long parts take no more room on the card of the beslisser than half each; the rest is under Lees alles', () => {
  const long = { effect: 'lang '.repeat(120), ethiek: 'Ja.', regel: 'lang '.repeat(120) };
  const shown = factsOf(mandaatCard({ ...asked, toets: long }, nu)).filter(([, value = '']) => value.endsWith('…'));
  expect(shown.map(([title, value = '']) => [title, value.length <= 160])).toEqual([
    ['Effect', true],
    ['Regel', true],
  ]);
  const whole = factsOf(leesCard({ ...leesView, mandaten: [{ ...asked, toets: long }] }, nu));
  expect(whole).toContainEqual(['Regel', long.regel.trim()]);
});
