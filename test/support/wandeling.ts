import fc from 'fast-check';
import type { Instant } from '../../src/domain/basis/instant.ts';
import type { Organisatie } from '../../src/domain/organisatie/organisatie.ts';
import { addDays } from '../../src/domain/werktijd/datum.ts';
import { away } from './directory.ts';
import { given, type Scene } from './given.ts';
import { datum } from './kantoor.ts';
import { requested, started } from './opdrachten.ts';
import { voorbeeldstad } from './voorbeeldstad.ts';
import { deeds, people } from './wandeldaden.ts';

/** One step of a random walk: somebody does something, or time passes with or without the clock ticking. */
export type Stap =
  | { readonly deed: number; readonly who: string; readonly nth: number }
  | { readonly outage: number }
  | { readonly passes: number };

const minutes = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 5 * 24 * 60 }));
const doer = fc.oneof(
  { weight: 4, arbitrary: fc.constant('whose turn it is') },
  { weight: 1, arbitrary: fc.constantFrom(...people) },
);

/** What happens in the weeks after a start, in any order that people and clocks can think of. */
export const stappen: fc.Arbitrary<readonly Stap[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ deed: fc.nat(deeds.length - 1), who: doer, nth: fc.nat(5) }),
    },
    { weight: 1, arbitrary: minutes.map((outage) => ({ outage })) },
    { weight: 3, arbitrary: minutes.map((passes) => ({ passes })) },
  ),
  { minLength: 10, maxLength: 40 },
);

const absence = fc.record({
  key: fc.constantFrom(...people),
  from: fc.nat(25),
  days: fc.nat(12),
});

/** Voorbeeldstad in which some people are away for a while. */
export const directories: fc.Arbitrary<Organisatie> = fc.array(absence, { maxLength: 5 }).map((all) => {
  const first = datum('2026-11-23');
  return all.reduce(
    (org, { key, from, days }) => away(key, addDays(first, from), addDays(first, from + days), org),
    voorbeeldstad(),
  );
});

/** The start of every walk: four domeinen asked, of which one extern, and a request of the starter. */
export const begin = (org: Organisatie): Scene =>
  given(started({ aan: ['werk-inkomen', 'schuldhulp', 'woningcorporatie', 'wonen'] }), { org }).when(
    requested({ by: 'noor' }),
  );

const later = (now: Instant, minuten: number): Instant => (now + minuten * 60_000) as Instant;

/** The scene after one more step. */
export function walk(scene: Scene, stap: Stap): Scene {
  if ('outage' in stap) return scene.at(later(scene.now, stap.outage));
  if ('passes' in stap) return scene.until(later(scene.now, stap.passes));
  const command = deeds[stap.deed]?.(scene, stap);
  return command === undefined ? scene : scene.when(command);
}
