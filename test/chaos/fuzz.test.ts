import { fuzz } from '../support/fuzz/fuzzing.ts';
import { chaosSettings } from '../support/chaos/settings.ts';

const { fuzzCount, seed } = chaosSettings();

// The first seed is the same in every run; the other one is new each time, and printed, so that it can be had again.
test.each([20_261, seed])(
  'malformed activities, card data and form values, seed %i: no 5xx, no crash, nothing changes',
  async (given) => {
    const { harm, memory, ...figures } = await fuzz(fuzzCount, given);
    process.stdout.write(`fuzz, seed ${given}: ${JSON.stringify({ ...figures, memory })}\n`);
    expect(harm).toEqual([]);
    // What thousands of requests leave behind would show; what one of them needs for a moment may vary.
    expect(memory.late).toBeLessThan(memory.early + 150);
  },
  30 * 60_000,
);
