import type { IHorizontalBarChart } from '@microsoft/teams.cards';
import { digestCard } from '../../src/cards/digestCard.ts';
import type { DigestView } from '../../src/cards/digestView.ts';
import { kop } from './support/nu.ts';
import { digestView } from './support/overig.ts';
import { partsOf, textsOf } from './support/parts.ts';

const lines = (more: Partial<DigestView> = {}) => textsOf(digestCard({ ...digestView, ...more }));
const pace = (nu: number | undefined, vorige: number | undefined, besloten = '0') =>
  lines({
    mandaten: { ...digestView.mandaten, mediaan: { nu, vorige }, besloten: { nu: besloten, vorige: '5' } },
  })[2];

test('the digest begins with what waits, then how fast it goes (D1)', () =>
  expect(lines().slice(0, 3)).toEqual([
    'Week 47 · Havenkwartier en Molenbuurt',
    'Minder dan 5 mandaten wachten op een besluit.',
    'Het gaat sneller: een besluit kostte 1,5 werkdag (was 3 werkdagen).',
  ]));

test.each([
  [510, undefined, 'Een besluit kostte 1 werkdag.'],
  [510, 520, 'Een besluit kostte 1 werkdag, net als vorige week.'],
  [1020, 510, 'Een besluit kostte 2 werkdagen (was 1 werkdag).'],
  [undefined, 510, 'Deze week is er niets besloten.'],
])('a median of %s after %s is told without blame (D1, D3)', (nu, vorige, words) =>
  expect(pace(nu, vorige)).toBe(words),
);

test('a few decisions are not called none: they have no median of their own (D2)', () =>
  expect(pace(undefined, 510, '<5')).toBe('Er is te weinig besloten om een tijd te noemen.'));

test('nothing waiting is good news', () => {
  const wacht = { nu: '0', vorige: '3' };
  expect(lines({ mandaten: { ...digestView.mandaten, wacht } })[1]).toBe('Er wacht geen mandaat op een besluit. Fijn.');
});

test('the picture has the same figures as text for who sees no picture (D5)', () => {
  const chart = partsOf(digestCard(digestView)).find(({ type }) => type === 'Chart.HorizontalBar');
  // Typed by Microsoft, because the renderer library does not know charts.
  const known: IHorizontalBarChart = {
    type: 'Chart.HorizontalBar',
    displayMode: 'AbsoluteWithAxis',
    data: [
      { x: 'Teamleider', y: 1.5 },
      { x: 'Afdelingshoofd', y: 2 },
    ],
  };
  expect(chart).toMatchObject(known);
  expect(chart?.['fallback']).toMatchObject({
    facts: [
      { title: 'Teamleider', value: '1,5 werkdag tot besluit (mediaan)' },
      { title: 'Afdelingshoofd', value: '2 werkdagen tot besluit (mediaan)' },
    ],
  });
});

test('small numbers stay small, and no waiting time follows from them (D2)', () => {
  expect(lines()).toContain('<\u20605 casussen met voorlopige of afwezige regie (was 5)');
  expect(lines()).toContain('<5 besloten');
});

test('organisations outside the gemeente stand apart (D1)', () => {
  const shown = lines();
  expect(shown.indexOf('Andere organisaties')).toBeGreaterThan(shown.indexOf('Schuldhulp'));
  expect(shown.indexOf('Woningcorporatie')).toBeGreaterThan(shown.indexOf('Andere organisaties'));
});

test('kenmerken are listed only for one team (D2)', () => {
  expect(lines().some((line) => line.includes('AT-'))).toBe(false);
  const one = [kop.kenmerk];
  const kenmerken = { wachtend: one, voorlopigeRegie: one, afwezigeRegie: one };
  expect(lines({ gebieden: ['Havenkwartier'], kenmerken })).toEqual(
    expect.arrayContaining([
      'AT-7KQ3MX · Mandaat wacht',
      'AT-7KQ3MX · Regie is voorlopig',
      'AT-7KQ3MX · Regiehouder is afwezig',
    ]),
  );
});

test.each([
  ['0', '2', 'Geen casus met voorlopige of afwezige regie (was 2)'],
  ['1', '1', '1 casus met voorlopige of afwezige regie'],
  ['2', undefined, '2 casussen met voorlopige of afwezige regie'],
])('%s without a holder who is there, after %s, is told in one line (R5)', (nu, vorige, line) => {
  expect(lines({ regie: { nu, vorige } })).toContain(line);
});
