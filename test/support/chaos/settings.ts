import { givenNumber } from '../givenNumber.ts';

/** How much is tried. `npm run chaos` tries everything; in the gate it is a small part of the same. */
export type ChaosSettings = {
  /** Malformed requests for each of two seeds. */
  readonly fuzzCount: number;
  readonly kills: number;
  readonly whole: boolean;
  /** `CHAOS_SEED`, or another one each time. */
  readonly seed: number;
};

export function chaosSettings(): ChaosSettings {
  const whole = process.env['CHAOS'] === 'whole';
  const seed = givenNumber('CHAOS_SEED', 1 + (Date.now() % 1_000_000));
  return { whole, fuzzCount: whole ? 10_000 : 500, kills: whole ? 100 : 4, seed };
}
