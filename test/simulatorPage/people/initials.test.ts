import { initials } from '../../../src/simulator/page/people/initials.ts';

test.each([
  ['Noor de Wit', 'NW'],
  ['Fatima el Amrani', 'FA'],
  ['Ingrid van den Berg', 'IB'],
  ['Aïsha', 'A'],
  ['', '?'],
])('%s is shown as %s', (naam, shown) => {
  expect(initials(naam)).toBe(shown);
});
