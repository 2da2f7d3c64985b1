/**
 * A whole number from the environment, or `otherwise`; an empty one counts as left out. Throws on anything else, or below
 * `least`: a test that was asked to do `NaN` or no rounds would pass having tried nothing.
 */
export function givenNumber(name: string, otherwise: number, least = 0): number {
  const given = process.env[name]?.trim() ?? '';
  if (given === '') return otherwise;
  const number = Number(given);
  if (/^\d+$/.test(given) && Number.isSafeInteger(number) && number >= least) return number;
  throw new RangeError(`${name}: a whole number of ${least} or more, and not "${given}"`);
}
