import type { PersonId } from '../../src/domain/basis/ids.ts';
import { wie } from './voorbeeldstad.ts';

const keys = [
  ...['noor', 'jeroen', 'priya', 'sam', 'tessa', 'fatima', 'pieter', 'marijke', 'youssef', 'ingrid', 'daan'],
  ...['lotte', 'kofi', 'esra', 'hanneke', 'thijs', 'anouk', 'bram', 'joyce', 'sanne', 'milan', 'amina'],
];

/** The key of somebody in Voorbeeldstad, so that an expectation reads as a name; what is no person stays as it is. */
export const wieIs = (id: PersonId | string): string => keys.find((key) => wie(key) === id) ?? id;
