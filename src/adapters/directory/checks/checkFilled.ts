import type { Bestand } from '../shape/bestandShape.ts';
import { shapeTexts } from '../text/shapeTexts.ts';
import type { Findings } from './check.ts';

// Without these nobody can start, choose, ask or be told (C3, C8, M1, M7). A register or digest may come later.
const needed = [
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
] as const;

/** Every section that the rules can't do without has something in it. */
export function* checkFilled(bestand: Bestand): Findings {
  for (const section of needed) {
    if (Object.keys(bestand[section]).length === 0) yield { path: [section], text: shapeTexts.empty };
  }
}
