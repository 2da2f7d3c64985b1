import { actieCard } from '../../src/cards/actieCard.ts';
import { nu } from './support/nu.ts';
import { actieView, actieViews } from './support/overig.ts';
import { buttonsOf, textsOf } from './support/parts.ts';

test('an actie says what, by when, and then the rest; one clear button (C9)', () => {
  const card = actieCard(actieView, 'nieuw', nu);
  expect(textsOf(card).slice(0, 3)).toEqual([
    'AT-7KQ3MX · vastgelopen · Havenkwartier',
    actieView.wat,
    'Graag uiterlijk vrijdag 4 december.',
  ]);
  expect(buttonsOf(card)).toEqual(['Klaar', 'Laat vervallen …', 'Lees alles']);
});

test('overdue it asks who does it, and tells the regiehouder where it lies, without blame (C9)', () => {
  const stand = { wat: 'open', overTijd: true, vanLezer: true, mag: true } as const;
  expect(textsOf(actieCard({ ...actieView, stand }, 'herinnering', nu))).toContain(
    'De afgesproken dag was vrijdag 4 december. Lukt het nog?',
  );
  const regie = textsOf(actieCard({ ...actieView, stand: { ...stand, vanLezer: false } }, 'over-tijd', nu));
  expect(regie).toContain('Ligt bij Schuldhulp. De afgesproken dag was vrijdag 4 december.');
  expect(regie).toContain('Bel even, en spreek samen af hoe het verder gaat.');
});

test('who may not end it can only read (A)', () => {
  const stand = { wat: 'open', overTijd: false, vanLezer: false, mag: false } as const;
  expect(buttonsOf(actieCard({ ...actieView, stand }, 'nieuw', nu))).toEqual(['Lees alles']);
});

test('once it is over two lines are left, without buttons', () => {
  for (const view of actieViews.filter(({ stand }) => stand.wat !== 'open')) {
    const card = actieCard(view, 'nieuw', nu);
    expect([textsOf(card).length, buttonsOf(card)]).toEqual([2, []]);
  }
});
