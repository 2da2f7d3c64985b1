import { closest } from '../../../src/adapters/directory/closest.ts';

test('a typing fault finds the name that was meant', () => {
  expect(closest('tesa', ['sam', 'tessa', 'sanne'])).toBe('tessa');
  expect(closest('Schuldhulpverleener', ['consulent', 'schuldhulpverlener'])).toBe('schuldhulpverlener');
});

test('of two that are near, the nearest is named', () => {
  expect(closest('tessaa', ['tessie', 'tessa'])).toBe('tessa');
});

test('what looks like nothing gets no suggestion', () => {
  expect(closest('zwembad', ['sam', 'tessa'])).toBeUndefined();
  expect(closest('sam', [])).toBeUndefined();
});
