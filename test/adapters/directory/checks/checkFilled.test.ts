import { faultsAfter, faultsIn } from '../changed.ts';

test('there is at least one beheerder, who hears it when nobody can decide (M7)', () => {
  expect(faultsAfter(['beheerders: [bram]', 'beheerders: []'])).toEqual(['beheerders: dit mag niet leeg zijn.']);
});

test('what people must choose from is never empty; a register and a digest may come later', () => {
  const empty = 'teams: {}\ngebieden: {}\nmensen: {}\ndomeinen: {}\nleefgebieden: {}\nsoortenBesluit: {}\n';
  const lists = 'nijpend: {}\nkader: {}\nopbrengsten: {}\nmandaatregister: {}\nmanagers: {}\nbeheerders: []\n';
  expect(faultsIn(`gemeente: Leegstad\n${empty}${lists}`).map(({ path }) => path)).toEqual([
    'teams',
    'gebieden',
    'mensen',
    'domeinen',
    'leefgebieden',
    'soortenBesluit',
    'nijpend',
    'kader',
    'opbrengsten',
    'beheerders',
  ]);
});
