import { casussenCard } from '../../src/cards/casussenCard.ts';
import { mandatenCard } from '../../src/cards/mandatenCard.ts';
import { nu } from './support/nu.ts';
import { casusRegels, mandaatRegels } from './support/overig.ts';
import { buttonsOf, textsOf } from './support/parts.ts';

test('what waits on you comes first in your casussen', () => {
  const lines = textsOf(casussenCard(casusRegels));
  expect(lines.indexOf('Wacht op jou ◐')).toBeLessThan(lines.indexOf('Loopt ●'));
  expect(lines).toContain('Wmo · 2 vragen');
});

test('without casussen there is a next thing to do', () => {
  expect(textsOf(casussenCard([]))).toContain('Je hebt nu geen open casusoverleg.');
  expect(buttonsOf(casussenCard([]))).toEqual(['Start casusoverleg']);
});

test('mandaten to decide come before those you asked, and only they have a button', () => {
  const card = mandatenCard(mandaatRegels.toReversed(), nu);
  const lines = textsOf(card);
  expect(lines.indexOf('Wacht op jou')).toBeLessThan(lines.indexOf('Door jou gevraagd'));
  expect(buttonsOf(card)).toEqual(['Bekijk en beslis']);
});

test('without mandaten the card is glad with you', () =>
  expect(textsOf(mandatenCard([], nu))[0]).toBe('Er wacht niets op je. Fijn.'));

test('a long list is counted, with how to see the rest', () =>
  expect(textsOf(casussenCard(Array.from({ length: 11 }, () => casusRegels[0]!)))).toContain(
    'en nog 3 · typ "status" met het kenmerk',
  ));
