import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { wholeTenant } from '../../src/adapters/teams/connector/throttle.ts';
import type { Kenmerk } from '../../src/domain/basis/ids.ts';
import type { CasusStore, OutboxEntry } from '../../src/ports/casusStore.ts';
import { emulator } from '../adapters/cosmos/emulator.ts';
import { fasterTime } from '../support/chaos/fasterTime.ts';
import { chaosSettings } from '../support/chaos/settings.ts';
import { teamsQuota } from '../support/connector/quota.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { givenNumber } from '../support/givenNumber.ts';
import { shareOf, startCasus, startInstances, type Instance, type Instances } from '../support/instances.ts';
import { until } from '../support/until.ts';

const { whole } = chaosSettings();
const running = emulator();
const kills = givenNumber('INSTANCE_KILLS', whole ? 30 : 3, 1);
/** In `npm run chaos` time is as it is; here a lease of 45 seconds lapses in 11. */
const time = fasterTime(whole ? 1 : 4);
const aMinute = 60_000;

async function outboxes(store: CasusStore): Promise<ReadonlyMap<Kenmerk, readonly OutboxEntry[]>> {
  const found = new Map<Kenmerk, readonly OutboxEntry[]>();
  for (const kenmerk of await collect(store.open()))
    found.set(kenmerk, (await store.load(kenmerk))?.document.outbox ?? []);
  return found;
}

const isUnsent = ({ state, stale }: OutboxEntry): boolean => state === 'pending' || stale === true;

describe(`three processes on one store, of which one is killed ${kills} times`, () => {
  const quota = teamsQuota(time.now);
  const sums: number[] = [];
  const others: number[] = [];
  let together: Instances;
  let store: CasusStore;
  let sent: ReadonlyMap<Kenmerk, readonly OutboxEntry[]>;
  let takenOver: number;
  /** For how long, at the most, this machine let this process wait: in time that runs faster that counts as often. */
  const standstill = monitorEventLoopDelay();

  /** Samples what the processes say their shares are. */
  async function lookAtShares(): Promise<void> {
    const began = time.now();
    const shares = (await Promise.all(together.all.map(shareOf))).filter((one) => one !== undefined);
    // What one gives up another has two seconds later: answers further apart than that are of no one moment.
    if (time.now() - began >= 2000) return;
    sums.push(shares.reduce((sum, { callsPerSecond }) => sum + callsPerSecond, 0));
    others.push(...shares.map(({ instances }) => instances));
  }

  beforeAll(
    async () => {
      together = await startInstances(running, 3, { quota, travel: () => 40 }, time.settings);
      ({ store } = together);
      const [one, two, victim] = together.all as readonly [Instance, Instance, Instance];
      await one.teams.say('noor', 'help');
      await until(lookAtShares, () => (others.at(-1) ?? 0) === 3);

      // Its first message is on its way for ever when it is killed, so that its lease must lapse.
      together.connector.next('hang');
      await startCasus(victim.teams);
      await together.connector.hanging;
      const [hanging] = await collect(store.open());
      if (hanging === undefined) throw new Error('nothing was started');
      const killed = Date.now();
      standstill.enable();
      await victim.killAndRestart();

      for (let nr = 1; nr < kills; nr += 1) {
        const [by, other] = nr % 2 === 0 ? [one, two] : [two, one];
        await startCasus(by.teams);
        const kenmerk = [...(await collect(store.open()))].at(nr % 3);
        await other.teams.execute('sam', 'uitnodiging.doemee', { kenmerk, uitnodiging: 'U1' });
        // The victim may be in the middle of a turn, or of a message.
        const turn = startCasus(victim.teams).catch(() => false);
        await pause((nr * 137) % 500);
        await lookAtShares();
        await Promise.all([victim.killAndRestart(), turn]);
      }

      const settled = (found: typeof sent): boolean => ![...found.values()].flat().some(isUnsent);
      sent = await until(() => outboxes(store), settled, { patience: 2 * aMinute, every: 500 });
      const [first] = together.connector.delivered.filter(({ body }) => JSON.stringify(body).includes(hanging));
      standstill.disable();
      takenOver = ((first?.at ?? 0) - killed) * time.speed;
    },
    300_000 + kills * 10_000,
  );
  afterAll(() => together.close());

  test('every message came', () => {
    expect(sent.size).toBeGreaterThanOrEqual(kills);
    expect([...sent.values()].flat().filter((one) => isUnsent(one) || one.state === 'failed')).toEqual([]);
  });

  test('none came twice, but for the one that was on its way at a kill', () => {
    const written = [...sent.values()].flat().filter(({ state }) => state === 'sent').length;
    // Beside the answer to Noor.
    const posted = together.connector.delivered.filter(({ how }) => how === 'posted').length - 1;
    expect(posted).toBeGreaterThanOrEqual(written);
    expect(posted - written).toBeLessThanOrEqual(kills);
  });

  test('each reader got what is about one casusoverleg in its order', () => {
    for (const outbox of sent.values()) {
      for (const reader of new Set(outbox.map(({ aan }) => aan))) {
        const ids = outbox
          .filter(({ aan, state }) => aan === reader && state === 'sent')
          .map(({ ref }) => Number(ref?.activiteit));
        expect(ids).toEqual([...ids].sort((a, b) => a - b));
      }
    }
  });

  test('the work of the dead was taken over within a minute', () => {
    expect(takenOver).toBeGreaterThan(0);
    expect(takenOver).toBeLessThan(aMinute + (standstill.max / 1e6) * time.speed);
  });

  test('all together kept to what Teams allows the tenant, and nobody was told to slow down', () => {
    expect(quota.refused).toEqual([]);
    expect(sums.length).toBeGreaterThan(0);
    expect(Math.max(...sums)).toBeLessThanOrEqual(wholeTenant());
    expect(Math.max(...others)).toBeGreaterThanOrEqual(3);
  });
});
