import type { Persona } from '../../../src/simulator/api.ts';
import { newsElsewhere } from '../../../src/simulator/page/state/newsElsewhere.ts';

const persona = (naam: string, ongelezen: number, persoonlijk: number): Persona => ({
  id: naam,
  naam,
  functie: 'consulent',
  ongelezen,
  persoonlijk,
});

test('the story leads to whoever has most waiting in their own chat', () => {
  const me = persona('Noor', 0, 0);
  const personas = [me, persona('Fatima', 9, 1), persona('Sam', 3, 3)];
  expect(newsElsewhere({ me, personas })?.naam).toBe('Sam');
});

test('a channel that moved on asks nothing of anyone', () => {
  const me = persona('Noor', 4, 0);
  expect(newsElsewhere({ me, personas: [me, persona('Sam', 4, 0)] })).toBeUndefined();
});

test('while something waits for the present persona nobody is pointed at', () => {
  const me = persona('Noor', 1, 1);
  expect(newsElsewhere({ me, personas: [me, persona('Sam', 3, 3)] })).toBeUndefined();
});

test('a server that does not tell chats from channels is read by its total', () => {
  const me: Persona = { id: 'noor', naam: 'Noor', functie: 'wijkteam', ongelezen: 0 };
  const sam: Persona = { id: 'sam', naam: 'Sam', functie: 'consulent', ongelezen: 2 };
  expect(newsElsewhere({ me, personas: [me, sam] })).toBe(sam);
});
