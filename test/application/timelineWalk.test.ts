import fc from 'fast-check';
import { brokenLinks, seal, unseal } from '../../src/application/timeline.ts';
import { replay } from '../../src/domain/casusoverleg/evolve.ts';
import { countingRandom } from '../support/app.ts';
import { einde } from '../support/wandeling/lopen.ts';
import { wandelingen } from '../support/wandeling/stappen.ts';

test('whatever happens in some weeks, the timeline brings it back and comes to the same state (C2)', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(wandelingen, (wandeling) => {
      const { events, casus } = einde(wandeling);
      for (const { type } of events) seen.add(type);
      const sealed = seal({ timeline: [], texts: {} }, events, countingRandom());
      const stored = JSON.parse(JSON.stringify(sealed)) as typeof sealed;
      expect(brokenLinks(stored)).toEqual([]);
      // Fields without a value are left out at rest, which no rule may notice.
      expect(replay(unseal(stored))).toEqual(casus);
    }),
    { numRuns: 40, seed: 7 },
  );
  expect(seen.size).toBeGreaterThan(20);
});
