import { voorbeeldstad, wie } from '../../support/voorbeeldstad.ts';

test('Sam Bakker answers for Werk & Inkomen in Havenkwartier', () => {
  const sam = voorbeeldstad().personen.get(wie('sam'));
  const werkEnInkomen = [...voorbeeldstad().domeinen.values()].find(({ naam }) => naam === 'Werk & Inkomen');
  expect(sam?.naam).toBe('Sam Bakker');
  expect(werkEnInkomen?.contactpersonen.standaard).toBe(sam?.id);
});
