import { wholeTenant } from '../../../src/adapters/teams/connector/throttle.ts';
import { emulator } from '../../adapters/cosmos/emulator.ts';
import { chaos } from '../../support/chaos/chaos.ts';
import { chaosSettings } from '../../support/chaos/settings.ts';
import { onCosmos } from '../../support/chaos/troubledCosmos.ts';
import { givenNumber } from '../../support/givenNumber.ts';

const { seed } = chaosSettings();
const kills = givenNumber('INSTANCE_KILLS', 50, 1);
const running = emulator();

test(
  'three processes on one troubled Cosmos DB, a random one killed again and again: nothing lost, nothing twice',
  async () => {
    const progress = (line: string): void => void process.stderr.write(`${line}\n`);
    // Long enough for a process to get its share back, which is what makes the next kill hurt.
    const given = { kills, seed, processes: 3, crowd: 10, everyMs: 4000, progress };
    const { faults, ...figures } = await chaos(given, onCosmos(running));
    process.stdout.write(`chaos with three processes: ${JSON.stringify(figures)}\n`);
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    expect(figures.kills).toBe(kills);
    for (const kind of ['throttled', 'conflicted', '429', 'late']) expect(figures.untried).not.toContain(kind);
    expect(figures.busiest).toBeLessThanOrEqual(wholeTenant());
  },
  60 * 60_000,
);
