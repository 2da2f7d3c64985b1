import { clicks } from '../../../src/application/bot/clicks.ts';
import { casusMeer } from '../../../src/application/bot/dialogs/meer.ts';
import { dialogs } from '../../../src/application/bot/dialogs/index.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { kenmerk, openApp, type App } from '../../support/app.ts';
import { requested } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { activitiesOf } from './activities.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

/** What everything in the process inherits from. */
const roots = { object: Object.prototype, array: Array.prototype, function: Function.prototype, map: Map.prototype };
const inherited = (): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(roots).flatMap(([name, root]) =>
      Reflect.ownKeys(root).map((key) => [`${name} ${String(key)}`, Object.getOwnPropertyDescriptor(root, key)?.value]),
    ),
  );
/** What is new in them, gone or another than it was. */
function changedSince(before: ReadonlyMap<string, unknown>): readonly string[] {
  const after = inherited();
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.has(key) !== after.has(key) || before.get(key) !== after.get(key),
  );
}

/** Bits of JSON that would reach a prototype, were they merged, assigned or looked up carelessly. */
const poison = [
  '"__proto__":{"besmet":true,"kenmerk":"AT-7KQ3MX","mandaat":"M1","verb":"mandaat.akkoord"}',
  '"constructor":{"prototype":{"besmet":true}}',
  '"prototype":{"besmet":true}',
  '"__defineGetter__":"x","toString":"x","valueOf":1,"hasOwnProperty":null,"toJSON":{"besmet":true}',
  '"kenmerk":{"__proto__":{"besmet":true}},"msteams":{"__proto__":{"besmet":true}}',
  '"lijst":[{"__proto__":{"besmet":true}},{"constructor":{"prototype":{"besmet":true}}}]',
] as const;
/** Names that every object has, where an id or a choice belongs. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];

let app: App;
let bench: TeamsBench;
beforeAll(async () => {
  app = await openApp();
  await app.start();
  await app.when(requested({ by: 'noor' }));
  let now = Date.parse('2026-11-23T08:00:00Z');
  bench = await teamsBench({
    bot: () => app.bot,
    // A second goes by at each look, so that no answer waits for Teams' limits.
    realClock: { now: () => (now += 1000) as Instant },
    directoryPersonIds: () => new Set(app.directory.current().personen.keys()),
  });
});
afterAll(() => bench.close());

const verbs = [...dialogs, casusMeer, ...clicks].map(({ verb }) => verb);
const from = { id: '29:fatima', name: 'Fatima', aadObjectId: wie('fatima') };

/** An activity as JSON in which `"gif":0` stands for whatever a test puts there. */
function activitiesWith(verb: string, bits: string): readonly string[] {
  const { execute, invoke } = activitiesOf(bench);
  const holes = { gif: 0 };
  const bodies = [
    execute(verb, holes, { from, ...holes }),
    invoke('task/fetch', { data: { verb, ...holes }, ...holes }, { from }),
    invoke('task/submit', { data: { verb, ...holes }, ...holes }, { from }),
  ];
  return bodies.map((body) => JSON.stringify(body).replaceAll('"gif":0', bits));
}

describe.each(verbs)('%s', (verb) => {
  test('takes nothing from a prototype in what was sent, and leaves every prototype as it was', async () => {
    const [before, stored] = [inherited(), (await app.stored()).revision];
    for (const bits of [
      ...poison,
      ...names
        .slice(0, 3)
        .map(
          (name) =>
            `"kenmerk":"${kenmerk}","mandaat":"${name}","uitnodiging":"${name}","gebied":"${name}","domein":"${name}","aan":"${name}","persoon":"${name}"`,
        ),
    ]) {
      for (const body of activitiesWith(verb, bits)) {
        const { status } = await bench.post(body);
        expect(status).toBe(200);
      }
    }
    expect(changedSince(before)).toEqual([]);
    expect('besmet' in {}).toBe(false);
    expect((await app.stored()).revision).toBe(stored);
  });
});

test('no field by that name reaches the bot at all, however deep', async () => {
  const plain = await teamsBench();
  const bits = '"__proto__":{"besmet":true},"diep":[{"__proto__":{"besmet":true},"waarde":"blijft"}]';
  const body = activitiesOf(plain).execute('mandaat.akkoord', { gif: 0 });
  await plain.post(JSON.stringify(body).replaceAll('"gif":0', bits));
  const data = plain.bot.calls[0]?.input?.data as Readonly<Record<string, object[]>>;
  expect([Object.keys(data), Object.keys(data['diep']?.[0] ?? {})]).toEqual([['diep'], ['waarde']]);
  await plain.close();
});

test('names that every object has are answered like any name that nobody has', async () => {
  const { execute } = activitiesOf(bench);
  const answers = async (verb: string, data: object) => (await bench.post(execute(verb, data, { from }))).body;
  const [unknown, none] = await Promise.all(
    ['niemand', 'x'.repeat(100)].map((mandaat) => answers('mandaat.akkoord', { kenmerk, mandaat })),
  );
  for (const mandaat of names)
    expect([unknown, none]).toContainEqual(await answers('mandaat.akkoord', { kenmerk, mandaat }));
  const verb = await answers('geen.verb', {});
  expect(await answers('constructor', {})).toEqual(verb);
});

test('whoever is called __proto__ is nobody in the directory', async () => {
  for (const name of names) {
    const body = activitiesOf(bench).message('mandaten', {
      from: { id: '29:x', name, aadObjectId: name.replaceAll('_', '-') },
    });
    expect((await bench.post(body)).status).toBe(200);
  }
});

test.each(poison)('a message that carries %s is one like any other', async (bits) => {
  const before = inherited();
  const body = activitiesOf(bench).message('help', { from, gif: 0, channelData: { gif: 0 }, entities: [{ gif: 0 }] });
  const { status } = await bench.post(JSON.stringify(body).replaceAll('"gif":0', bits));
  expect(status).toBe(200);
  expect(changedSince(before)).toEqual([]);
});
