import { readFileSync } from 'node:fs';
import { findPersona } from '../../src/playground/findPersona.ts';
import { voorbeeldstad, voorbeeldstadFile, wie } from '../support/voorbeeldstad.ts';

const find = (asked: string) => findPersona(asked, voorbeeldstad(), readFileSync(voorbeeldstadFile, 'utf8'));

test('somebody is found by the key of the directory file', () => {
  expect(find('fatima').id).toBe(wie('fatima'));
});

test('somebody is found by part of a name, in any case', () => {
  expect(find('hoekstra').id).toBe(wie('pieter'));
});

test('nobody is guessed at when two people are called so', () => {
  expect(() => find('de')).toThrow(/more than one person in the directory; choose one of: noor, daan, thijs$/);
});

test('an unknown name is answered with everybody there is', () => {
  expect(() => find('nobody')).toThrow(/nobody is nobody in the directory; choose one of: noor, jeroen, .*amina$/);
});
