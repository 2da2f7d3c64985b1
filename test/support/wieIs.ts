import type { PersonId } from '../../src/domain/basis/ids.ts';
import { wie } from './voorbeeldstad.ts';

/** Everybody of Voorbeeldstad, by key. */
export const iedereen: readonly string[] = [
  ...['noor', 'jeroen', 'priya', 'sam', 'tessa', 'fatima', 'pieter', 'marijke', 'youssef', 'ingrid', 'daan'],
  ...['lotte', 'kofi', 'esra', 'hanneke', 'thijs', 'anouk', 'bram', 'joyce', 'sanne', 'milan', 'amina'],
];

let keys: ReadonlyMap<string, string> | undefined;

/** The key of somebody in Voorbeeldstad, so that an expectation reads as a name; what is no person stays as it is. */
export function wieIs(id: PersonId | string): string {
  keys ??= new Map(iedereen.map((key) => [wie(key), key]));
  return keys.get(id) ?? id;
}
