import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../connector/faultPlan.ts';
import { diceOf } from './dice.ts';
import { startFuzzedBot, type FuzzedBot } from './fuzzedBot.ts';
import { fuzzer, type Fuzzed } from './fuzzedRequest.ts';
import { layStore, type Geval } from './laidStore.ts';
import type { RawRequest } from './rawRequest.ts';
import { smallest } from './smaller.ts';
import { changesBetween } from './storeState.ts';
import { faultIn } from './verdict.ts';

/** One request that did harm, as small as it could be made. */
export type Harm = { readonly seed: number; readonly nr: number; readonly what: string; readonly request: RawRequest };

export type Fuzzing = {
  readonly requests: number;
  readonly harm: readonly Harm[];
  /** How often each HTTP status came. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Memory of the process in megabytes: after the first tenth of the requests, and at the end. */
  readonly memory: { readonly early: number; readonly late: number };
  readonly seconds: number;
};

/** So many requests are under way at once, and after so many it is looked whether anything changed. */
const lanes = 8;
const batch = 200;

/** The request with this number of a seed, whichever were made before it. */
const numbered = (serviceUrl: string, gevallen: readonly Geval[], seed: number) => {
  const fuzzed = fuzzer(serviceUrl, gevallen);
  return (nr: number): Fuzzed => fuzzed(diceOf(seededRandom(seed * 1_000_003 + nr)));
};

/** Sends `count` requests that are never right to a bot on a store where everything waits for somebody. */
export async function fuzz(count: number, seed: number): Promise<Fuzzing> {
  const laid = mkdtempSync(join(tmpdir(), 'fuzz-laid-'));
  const gevallen = await layStore(laid);
  const bot = await startFuzzedBot(laid, gevallen);
  try {
    return await run({ count, seed, bot, gevallen, laid });
  } finally {
    await bot.close();
    rmSync(laid, { recursive: true, force: true });
  }
}

type Run = {
  readonly count: number;
  readonly seed: number;
  readonly bot: FuzzedBot;
  readonly gevallen: readonly Geval[];
  readonly laid: string;
};

async function run({ count, seed, bot, gevallen, laid }: Run): Promise<Fuzzing> {
  const requestOf = numbered(bot.connector.serviceUrl, gevallen, seed);
  const harm: Harm[] = [];
  const statuses: Record<number, number> = {};
  const began = performance.now();
  const before = await bot.state();
  let early = 0;

  async function one(nr: number): Promise<void> {
    const fuzzed = requestOf(nr);
    const reply = await bot.client.send(fuzzed.request);
    statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
    const what = faultIn(fuzzed, reply);
    if (what === undefined || !bot.running()) return;
    const fails = async (body: string): Promise<boolean> =>
      faultIn(fuzzed, await bot.client.send(withBody(fuzzed.request, body))) !== undefined;
    const body = await smallest(String(fuzzed.request.body), fails);
    harm.push({ seed, nr, what: `${what}: ${reply.body.slice(0, 200)}`, request: withBody(fuzzed.request, body) });
  }

  for (let from = 0; from < count && harm.length < 5; from += batch) {
    const queue = Array.from({ length: Math.min(batch, count - from) }, (_, at) => from + at);
    const lane = async (): Promise<void> => {
      for (let nr = queue.shift(); nr !== undefined; nr = queue.shift()) await one(nr);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (!bot.running())
      throw new Error(
        `the bot died between ${from} and ${from + batch} of seed ${seed}:\n${bot.output().slice(-2000)}`,
      );
    const changed = [...changesBetween(before, await bot.state()), ...bot.faults()];
    if (changed.length > 0) {
      const numbers = Array.from({ length: Math.min(batch, count - from) }, (_, at) => from + at);
      harm.push(await culprit({ seed, laid, gevallen, numbers, changed }));
      break;
    }
    if (early === 0 && from + batch >= count / 10) early = bot.memory();
  }
  return {
    ...{ requests: count, harm, statuses, memory: { early, late: bot.memory() } },
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

type Suspects = Pick<Run, 'seed' | 'laid' | 'gevallen'> & {
  readonly numbers: readonly number[];
  readonly changed: readonly string[];
};

/** Sends the suspects once more, one by one, to a new bot on the store as it was laid, until it changes. */
async function culprit({ seed, laid, gevallen, numbers, changed }: Suspects): Promise<Harm> {
  const bot = await startFuzzedBot(laid, gevallen);
  try {
    const requestOf = numbered(bot.connector.serviceUrl, gevallen, seed);
    const before = await bot.state();
    for (const nr of numbers) {
      const { request } = requestOf(nr);
      const reply = await bot.client.send(request);
      const now = [...changesBetween(before, await bot.state()), ...bot.faults()];
      if (now.length > 0) return { seed, nr, what: `${now.join(', ')}: ${reply.body.slice(0, 300)}`, request };
    }
    throw new Error(`seed ${seed}, ${numbers[0]} and on: not again one by one: ${changed.join(', ')}`);
  } finally {
    await bot.close();
  }
}

function withBody(request: RawRequest, body: string): RawRequest {
  if (body === request.body || Buffer.isBuffer(request.body)) return request;
  const { 'content-length': length, ...headers } = request.headers;
  const measured = length === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return { ...request, body, headers: { ...headers, ...measured } };
}
