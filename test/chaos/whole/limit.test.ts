import { wholeTenant } from '../../../src/adapters/teams/connector/throttle.ts';
import { emulator } from '../../adapters/cosmos/emulator.ts';
import { fasterTime } from '../../support/chaos/fasterTime.ts';
import { busiestSecond, teamsQuota } from '../../support/connector/quota.ts';
import { shareOf, startCasus, startInstances } from '../../support/instances.ts';
import { until } from '../../support/until.ts';

const running = emulator();
/** Slow enough for three processes and an emulator on two cores to have more to send than Teams allows. */
const time = fasterTime(0.25);
const casussen = 120;

test(
  'three processes with more to say than Teams allows come close to its limit and never over it, also when one dies',
  async () => {
    const quota = teamsQuota(time.now, { onlyTenant: true });
    const together = await startInstances(running, 3, { quota, travel: () => 40 }, time.settings);
    try {
      const { all, connector } = together;
      await all[0]?.teams.say('noor', 'help');
      const full = (shares: readonly (number | undefined)[]): boolean => shares.every((one) => one === 16);
      const shares = () => Promise.all(all.map(async (one) => (await shareOf(one))?.callsPerSecond));
      expect(await until(shares, full, { patience: 120_000, every: 500 })).toEqual([16, 16, 16]);

      const starting = all.map(async ({ teams }) => {
        for (let nr = 0; nr < casussen / 3; nr += 1) await startCasus(teams).catch(() => false);
      });
      const sent = (count: number) =>
        until(
          () => Promise.resolve(connector.delivered.length),
          (length) => length >= count,
          { patience: 120_000 },
        );
      await sent(casussen);
      await all[2]?.killAndRestart();
      await Promise.all(starting);
      await sent(2.5 * casussen);

      const moments = [...quota.allowed, ...quota.refused.map(({ at }) => at)];
      process.stdout.write(`limit: ${JSON.stringify({ requests: moments.length, busiest: busiestSecond(moments) })}\n`);
      expect(quota.refused).toEqual([]);
      expect(busiestSecond(moments)).toBeGreaterThan(0.8 * wholeTenant());
      expect(busiestSecond(moments)).toBeLessThanOrEqual(wholeTenant());
    } finally {
      await together.close();
    }
  },
  10 * 60_000,
);
