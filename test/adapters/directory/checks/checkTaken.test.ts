import { faultsAfter } from '../changed.ts';

test('a manager exists, and so does what the digest is about (D1)', () => {
  expect(
    faultsAfter(
      ['  priya:\n    gebieden: [havenkwartier]', '  pria:\n    gebieden: [havenwijk]'],
      ['gebieden: alle\n    domeinen: alle', 'gebieden: alle\n    domeinen: [wmo, werk]'],
    ),
  ).toEqual([
    'managers.pria: "pria" staat niet bij mensen. Bedoel je "priya"?',
    'managers.pria.gebieden[0]: "havenwijk" staat niet bij gebieden.',
    'managers.marijke.domeinen[1]: "werk" staat niet bij domeinen.',
  ]);
});

test('a digest comes in office hours (M6)', () => {
  expect(faultsAfter(['uur: 09:00', 'uur: 17:00'])).toEqual([
    'managers.priya.uur: dit valt buiten kantoortijd (08:30 tot 17:00) (M6).',
  ]);
});

test('a beheerder exists (M7)', () => {
  expect(faultsAfter(['[bram]', '[bran]'])).toEqual(['beheerders[0]: "bran" staat niet bij mensen. Bedoel je "bram"?']);
});
