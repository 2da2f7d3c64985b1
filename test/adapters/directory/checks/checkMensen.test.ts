import { changed, faultsAfter, faultsIn } from '../changed.ts';

const samEntra = '00000000-0000-4000-8000-000000000002';
const noorEntra = '00000000-0000-4000-8000-000000000001';

test('two people never share an object-id', () => {
  expect(faultsAfter([samEntra, noorEntra])).toEqual([
    'mensen.sam.entra: dit object-id heeft noor ook. Ieder mens heeft een eigen object-id.',
  ]);
});

test('an object-id is the same in capitals', () => {
  const inCapitals = changed(
    [samEntra, 'ABCDEF00-0000-4000-8000-000000000000'],
    [noorEntra, 'abcdef00-0000-4000-8000-000000000000'],
  );
  expect(faultsIn(inCapitals).map(({ path }) => path)).toEqual(['mensen.sam.entra']);
});

test('nobody is their own vervanger (P9)', () => {
  expect(faultsAfter(['vervanger: tessa', 'vervanger: sam'])).toEqual([
    'mensen.sam.vervanger: niemand vervangt zichzelf. Noem een collega, of laat vervanger weg.',
  ]);
});

test('two people may stand in for each other, because a chain visits each person once (P9)', () => {
  expect(faultsAfter(['telefoon: 088 000 00 15', 'telefoon: 088 000 00 15\n    vervanger: thijs'])).toEqual([]);
});

test('an unknown vervanger or domein is named with the closest one that exists', () => {
  expect(faultsAfter(['vervanger: tessa', 'vervanger: tesa'], ['domein: onderwijs', 'domein: onderwys'])).toEqual([
    'mensen.sam.vervanger: "tesa" staat niet bij mensen. Bedoel je "tessa"?',
    'mensen.amina.domein: "onderwys" staat niet bij domeinen. Bedoel je "onderwijs"?',
  ]);
});

test('somebody who never works on an office day could never be reminded (M5)', () => {
  expect(faultsAfter(['werkdagen: [ma, di, do]', 'werkdagen: [za, zo]'])).toEqual([
    'mensen.daan.werkdagen: geen van deze dagen is een kantoordag. Kies er minstens één.',
  ]);
});

test('an absence does not end before it begins', () => {
  expect(faultsAfter(['tot: 2027-12-31', 'tot: 2025-12-31'])).toEqual([
    'mensen.lotte.afwezig[0].tot: tot ligt vóór van (2026-01-01).',
  ]);
});
