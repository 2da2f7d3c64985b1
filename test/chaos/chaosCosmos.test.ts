import { emulator } from '../adapters/cosmos/emulator.ts';
import { chaos } from '../support/chaos/chaos.ts';
import { chaosSettings } from '../support/chaos/settings.ts';
import { onCosmos } from '../support/chaos/troubledCosmos.ts';

const { whole, seed } = chaosSettings();
const running = emulator();

test(
  'the same on a Cosmos DB that throttles, conflicts, fails, and loses the answer to what it did',
  async () => {
    const kills = whole ? 20 : 1;
    const { faults, ...figures } = await chaos(
      { kills, seed, stories: 1, ...(whole && { everyMs: 4000 }) },
      onCosmos(running),
    );
    process.stdout.write(`chaos on Cosmos DB: ${JSON.stringify(figures)}\n`);
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    expect(figures.kills).toBe(kills);
    expect(figures.untried).not.toContain('throttled');
    if (whole) expect(figures.untried).not.toContain('conflicted');
  },
  60 * 60_000,
);
