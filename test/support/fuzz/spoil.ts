import type { Dice } from './dice.ts';
import { junk, junkText } from './junk.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same object with one part gone, another in its place, wrapped, or something beside it that nobody asked for. */
function spoilOne(object: Json, dice: Dice): Json {
  const keys = Object.keys(object);
  const key = keys.length === 0 ? undefined : dice.pick(keys);
  if (key === undefined || dice.chance(0.3)) return { ...object, [junkText(dice)]: junk(dice) };
  const value = object[key];
  if (isObject(value) && dice.chance(0.6)) return { ...object, [key]: spoilOne(value, dice) };
  const { [key]: _gone, ...rest } = object;
  switch (dice.int(5)) {
    case 0:
      return rest;
    case 1:
      return { ...object, [key]: [value] };
    case 2:
      return { ...object, [key]: { [key]: value } };
    case 3:
      return { ...object, [`${key} `]: value };
    default:
      return { ...object, [key]: junk(dice) };
  }
}

/** A few parts of an object spoiled, here or deeper in it. */
export function spoil(object: Json, dice: Dice, most = 3): Json {
  let spoiled = object;
  for (let time = dice.int(most + 1); time > 0; time -= 1) spoiled = spoilOne(spoiled, dice);
  return spoiled;
}
