import type { Dice } from './dice.ts';
import { junk, junkText } from './junk.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text with a sign in it that is none: NUL, half a pair of surrogates, or another that nobody sees. */
function brokenText(text: string, dice: Dice): string {
  const at = dice.int(text.length + 1);
  return text.slice(0, at) + dice.pick(['\u0000', '\ud800', '\udc00', '\u0007']) + text.slice(at);
}

/** The same object with one part gone, another in its place, wrapped, or something beside it that nobody asked for. */
function spoilOne(object: Json, dice: Dice): Json {
  const keys = Object.keys(object);
  const key = keys.length === 0 ? undefined : dice.pick(keys);
  if (key === undefined || dice.chance(0.3)) return { ...object, [junkText(dice)]: junk(dice) };
  const value = object[key];
  if (isObject(value) && dice.chance(0.6)) return { ...object, [key]: spoilOne(value, dice) };
  const { [key]: _gone, ...rest } = object;
  switch (dice.int(8)) {
    case 0:
      return rest;
    case 1:
      return { ...object, [key]: [value] };
    case 2:
      return { ...object, [key]: { [key]: value } };
    case 3:
      return { ...object, [`${key} `]: value };
    case 4:
      return { ...object, [key]: junk(dice) };
    default:
      return { ...object, [key]: typeof value === 'string' ? brokenText(value, dice) : junk(dice) };
  }
}

/** A few parts of an object spoiled, here or deeper in it. */
export function spoil(object: Json, dice: Dice, most = 3): Json {
  let spoiled = object;
  for (let time = dice.int(most + 1); time > 0; time -= 1) spoiled = spoilOne(spoiled, dice);
  return spoiled;
}
