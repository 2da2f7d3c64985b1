import { setTimeout as pause } from 'node:timers/promises';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { seededRandom } from '../connector/faultPlan.ts';
import { busiestSecond, teamsQuota } from '../connector/quota.ts';
import { teamsCaller } from '../connector/teamsCaller.ts';
import { collect } from '../contracts/storeUnderTest.ts';
import { diceOf, type Dice } from '../fuzz/dice.ts';
import { startCasus } from '../instances.ts';
import { startLocalBot, type LocalBot, type Settings } from '../localBot.ts';
import { until } from '../until.ts';
import { iedereen } from '../voorbeeldstad.ts';
import { account, type Account } from './account.ts';
import { handsOf } from './deeds.ts';
import { digestsOf } from './digests.ts';
import { fasterTime } from './fasterTime.ts';
import { killer } from './killer.ts';
import { tellOn } from './stories.ts';
import { onSqlite, type TroubledStore } from './troubledStore.ts';
import { unluckyTeams, type UnluckyTeams } from './unluckyTeams.ts';

export type Chaos = Account & {
  readonly seed: number;
  readonly kills: number;
  readonly stories: number;
  readonly seconds: number;
  /** How often each thing went wrong. */
  readonly dealt: Readonly<Record<string, number>>;
  /** What can go wrong with Teams or the store and never did. */
  readonly untried: readonly string[];
  /** Most requests that all processes together made of Teams within a second of their time. */
  readonly busiest: number;
};

/** So much faster than real time passes in the bot. */
const speed = 5;
/** How long the bot waits for an answer of Teams, in milliseconds at that speed. */
const heardWithin = 10_000 / speed;

/**
 * What nobody knows to have arrived three times waits ten minutes, and the fourth time an hour; with something on top, in
 * milliseconds at that speed. Until then it is still on its way.
 */
const toTheThirdDoubt = (12 * 60_000) / speed;
const toTheLastDoubt = (75 * 60_000) / speed;

const far = 8.64e15 as Instant;

/** Everybody has spoken once, so that they can be reached; Noor has the card to begin with. */
async function introduce(url: string, { connector }: UnluckyTeams): Promise<void> {
  const caller = teamsCaller({ url, serviceUrl: connector.serviceUrl });
  for (const who of iedereen()) await caller.say(who, 'help');
  await caller.say('noor', 'start');
  caller.close();
}

/** Starts casusoverleggen all at once at any process; those that nobody answers for may be there or not. */
async function gather(count: number, urls: readonly string[], { connector }: UnluckyTeams, dice: Dice): Promise<void> {
  const callers = urls.map((url) => teamsCaller({ url, serviceUrl: connector.serviceUrl }));
  const all = Array.from({ length: count }, () => startCasus(dice.pick(callers)));
  await Promise.allSettled(all);
  callers.forEach((one) => one.close());
}

type Given = {
  readonly kills: number;
  readonly seed: number;
  /** At the least; two unless told otherwise. */
  readonly stories?: number;
  /** On one store; one unless told otherwise. */
  readonly processes?: number;
  /** So many casusoverleggen more with each story, which nobody answers: the clock alone has them send. */
  readonly crowd?: number;
  readonly everyMs?: number;
  /** Hears how far it is. */
  readonly progress?: (line: string) => void;
};

/** One after another: the first makes the database. */
async function started(count: number, settings: Settings): Promise<readonly [LocalBot, ...LocalBot[]]> {
  const first = await startLocalBot(settings);
  const others: LocalBot[] = [];
  while (others.length < count - 1) others.push(await startLocalBot(settings));
  return [first, ...others];
}

/** Starts it again as often as it takes, as a host does: it does not start while somebody else holds its file. */
async function revived(bot: LocalBot, tries = 10): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      await bot.killAndRestart();
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

type Looking<Seen> = {
  readonly quiet: () => Promise<void>;
  readonly waits: () => Promise<boolean>;
  readonly sent: () => number;
  readonly look: () => Promise<Seen>;
};

/**
 * What is seen while nothing moves: the clock goes on and may put something on its way at any moment, also between the
 * reading of Teams and of one casusoverleg after another. Then it is looked at again, a few times.
 */
async function atRest<Seen>({ quiet, waits, sent, look }: Looking<Seen>, tries = 10): Promise<Seen> {
  for (let left = tries; ; left -= 1) {
    await quiet();
    const before = sent();
    const seen = await look();
    if (left === 0 || (sent() === before && !(await waits()))) return seen;
  }
}

/**
 * Tells the stories over and over while the bot, or one of its processes, is killed at random moments, Teams answers
 * wrongly, late or not at all, clients press twice and the store is in use by others; then holds all that was promised
 * against all that stands there.
 */
export async function chaos(
  { kills, seed, stories = 2, processes = 1, crowd = 0, everyMs = 1500, progress = () => undefined }: Given,
  { settings, trouble }: TroubledStore = onSqlite,
): Promise<Chaos> {
  const dice = diceOf(seededRandom(seed));
  const began = performance.now();
  const time = fasterTime(speed);
  const quota = teamsQuota(time.now);
  const teams = await unluckyTeams(seed, { latest: 3000, heardWithin, quota });
  const bots = await started(processes, { ...time.settings, ...settings });
  const [{ url }] = bots;
  const urls = bots.map((one) => one.url);
  const hands = handsOf(urls, teams.connector, dice);
  const logs: string[] = [];
  const told: Kenmerk[] = [];
  let killed = 0;
  try {
    await introduce(url, teams);
    const before = teams.connector.delivered.length;
    const store = await trouble(bots[0], dice);
    teams.unlucky(true);
    const death = killer(
      async () => {
        const bot = dice.pick(bots);
        logs.push(bot.output());
        teams.killed(bot.pid());
        await revived(bot);
        killed += 1;
      },
      { times: kills, dice, everyMs },
    );
    const waits = async (): Promise<boolean> =>
      (await store.store.toSend(far, 1)).length > 0 ||
      (await digestsOf(store.documents)).some(({ state }) => state === 'pending');
    const quiet = async (patience = toTheThirdDoubt): Promise<void> => {
      // Who can't be asked may have something waiting.
      const ask = () => waits().catch(() => true);
      await until(ask, (something) => !something, { patience, every: 100 });
    };
    try {
      for (let nr = 0; nr < stories || !death.finished(); nr += 1) {
        progress(`story ${nr + 1}, ${killed} kills, ${Math.round((performance.now() - began) / 1000)} s`);
        await gather(crowd, urls, teams, dice);
        told.push(await tellOn(nr, { hands, url, connector: teams.connector, quiet, progress }));
      }
    } finally {
      await death.stop();
      teams.unlucky(false);
      await store.calm();
    }
    await quiet(toTheLastDoubt);
    await pause(500);
    const { connector, unheard } = teams;
    const result = await atRest({
      quiet,
      waits,
      sent: () => connector.delivered.length,
      look: async () => {
        const kenmerken = [...new Set([...told, ...(await collect(store.store.open()))])];
        return account({ ...store, kenmerken, delivered: connector.delivered.slice(before), unheard });
      },
    });
    const asked = [...quota.allowed, ...quota.refused.map(({ at }) => at)];
    const dealt = { ...teams.dealt(), ...store.counts() };
    const untried = Object.keys(dealt).filter((kind) => dealt[kind] === 0);
    store.close();
    const seconds = Math.round((performance.now() - began) / 1000);
    const busiest = busiestSecond(asked);
    return {
      ...result,
      ...{ seed, kills: killed, stories: told.length, seconds, busiest, untried },
      dealt: { ...dealt, 'too busy': quota.refused.length },
    };
  } catch (error) {
    process.stderr.write(`seed ${seed}:\n${[...logs, ...bots.map((one) => one.output())].join('').slice(-6000)}\n`);
    throw error;
  } finally {
    hands.close();
    await Promise.all(bots.map((one) => one.close()));
    await teams.connector.close();
  }
}
