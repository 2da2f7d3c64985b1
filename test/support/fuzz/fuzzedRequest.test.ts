import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../connector/faultPlan.ts';
import { diceOf } from './dice.ts';
import { fuzzer } from './fuzzedRequest.ts';
import { layStore, type Geval } from './laidStore.ts';
import { verbs } from './verbs.ts';

type Json = Readonly<Record<string, unknown>>;

/** As many as `npm run chaos` sends. */
const count = 20_000;
let gevallen: readonly Geval[];
/** What the requests of one seed press: the data under each verb. */
const pressed = new Map<string, Json[]>();

/** The verb and its data in an activity, by whichever road they come; nothing in what is no activity. */
function pressIn(body: string): { readonly verb?: unknown; readonly data?: Json } {
  const read = (): unknown => {
    try {
      return JSON.parse(body);
    } catch {
      return undefined;
    }
  };
  const { value } = (read() ?? {}) as { readonly value?: Json };
  const { action, data = value } = (value ?? {}) as { readonly action?: Json; readonly data?: Json };
  return action ?? { verb: data?.['verb'], data: data ?? {} };
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-laid-'));
  gevallen = await layStore(folder);
  rmSync(folder, { recursive: true });
  const fuzzed = fuzzer('http://localhost', gevallen);
  for (let nr = 0; nr < count; nr += 1) {
    const { request } = fuzzed(diceOf(seededRandom(nr)));
    const { verb, data } = pressIn(String(request.body));
    if (typeof verb !== 'string' || typeof data !== 'object') continue;
    pressed.set(verb, [...(pressed.get(verb) ?? []), data]);
  }
}, 120_000);

test('every verb that the bot knows is among what is pressed', () => {
  expect([...verbs].filter((verb) => !pressed.has(verb))).toEqual([]);
});

/** Fields of forms for which no request holds anything that `is` such a value. */
const without = (is: (value: unknown, right: string) => boolean): readonly string[] =>
  gevallen.flatMap(({ verb, fields }) =>
    Object.entries(fields)
      .filter(([name, right]) => !(pressed.get(verb) ?? []).some((data) => name in data && is(data[name], right)))
      .map(([name]) => `${verb} ${name}`),
  );

test('every field of every form holds something that is no filling in of it', () => {
  expect(without((value, right) => value !== right)).toEqual([]);
});

test('every field of every form holds a text with signs that are no text', () => {
  expect(without((value) => typeof value === 'string' && (!value.isWellFormed() || value.includes('\0')))).toEqual([]);
});
