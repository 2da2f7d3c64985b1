import type { Dice } from './dice.ts';
import { junkText } from './junk.ts';

// Of people with a place in the directory `afwezig` with days that can be read would be a real report.
const commands = [
  ...['start', 'mijn casussen', 'mandaten', 'mandaatregister', 'mijn acties', 'wie heeft de regie', 'digest', 'help'],
  ...['status AT-222222', 'regie AT-ZZZZZZ', 'afwezig', 'afwezig van 31 februari tot 32 maart', 'afwezig sinds altijd'],
  ...['afwezig van 2026-13-40 t/m 2026-99-99', 'bereikbaar?', 'stop', 'DROP TABLE casus', 'AT-222222 AT-222222'],
];

/** Something typed: a command with something wrong about it, or nothing that means anything. */
export function said(dice: Dice): string {
  const words = dice.chance(0.7) ? dice.pick(commands) : junkText(dice);
  switch (dice.int(5)) {
    case 0:
      return `${words} ${junkText(dice)}`;
    case 1:
      return words.toUpperCase();
    case 2:
      return words.split('').join('\u200b');
    default:
      return words;
  }
}
