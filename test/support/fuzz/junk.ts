import type { Dice } from './dice.ts';

/** Strings that break what reads them too trustingly: signs nobody types, numbers that are none, names of prototypes. */
const strings = [
  ...['', ' ', '\u0000', '\ud800', '\udfff\ud800', '\u202Egnorw\u202C', '\u200b\u200d\ufeff', 'ع\u202bر\u202c', '🧑‍🤝‍🧑'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'],
  ...['NaN', 'Infinity', '-0', '1e309', '0x1F', '9'.repeat(40), 'null', 'undefined', 'true', '[object Object]'],
  ...["' OR 1=1 --", '${7*7}', '{{constructor}}', '../../etc/passwd', '%00', '<script>alert(1)</script>', '\r\nX: y'],
  ...['<at>Noor de Wit</at>', '[hier](javascript:alert(1))', 'AT-222222', 'M1;M2', '$gt', 'mandaat.akkoord\n'],
];

const long = (dice: Dice): string =>
  dice.pick(['x', 'é', '🙂', '\\', '"', '\ud800', 'a b ']).repeat(1 + dice.int(9000));

/** Brackets in brackets, so deep that whoever walks it by calling itself falls over. */
function deep(dice: Dice): unknown {
  let nested: unknown = dice.pick(strings);
  const inList = dice.chance(0.5);
  for (let depth = 0; depth < 50 + dice.int(2000); depth += 1) nested = inList ? [nested] : { a: nested };
  return nested;
}

/** A string that nobody would type. */
export const junkText = (dice: Dice): string =>
  dice.chance(0.85) ? dice.pick(strings) + dice.pick(['', '', '', ' ', 'x', '\u0000']) : long(dice);

/** Any JSON value of any shape, often a wrong one. */
export function junk(dice: Dice, depth = 0): unknown {
  switch (dice.int(depth > 2 ? 6 : 9)) {
    case 0:
      return null;
    case 1:
      return dice.chance(0.5);
    case 2:
      return dice.pick([0, -1, 1.5, 2 ** 53, -(2 ** 63), 1e308, 5e-324]);
    case 3:
    case 4:
    case 5:
      return junkText(dice);
    case 6:
      return Array.from({ length: dice.int(4) }, () => junk(dice, depth + 1));
    case 7:
      return Object.fromEntries(Array.from({ length: dice.int(4) }, () => [junkText(dice), junk(dice, depth + 1)]));
    default:
      return deep(dice);
  }
}
