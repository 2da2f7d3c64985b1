import { clicks } from '../../../src/application/bot/clicks.ts';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { kenmerk, openApp } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { countedStores } from '../../support/countedStores.ts';
import { away } from '../../support/directory.ts';
import * as opdracht from '../../support/opdrachten.ts';
import { startedApp, turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';
import { knoppen } from './knoppen.ts';

const { joined, requested, regieOffered, asked } = opdracht;

test.each(Object.keys(knoppen) as (keyof typeof knoppen)[])(
  '%s: done for who may, refused in Dutch else (A)',
  async (verb) => {
    const { may, not, data, shows, why, ...more } = knoppen[verb];
    const app = await startedApp();
    await app.when(...('after' in more ? more.after : []));
    if ('at' in more) await app.until(more.at);
    const refused = await app.click(not, verb, data);
    expect(refused.kind).toBe('refusal');
    expect(wordsOf(refused)).toMatch(why);
    const done = await app.click(may, verb, data);
    expect(['card', 'message']).toContain(done.kind);
    expect(wordsOf(done)).toMatch(shows);
  },
);

// These answer with the list that they stand in.
const lists = ['mandaten.akkoord', 'mandaten.duwtje', 'mandaten.ontvangen', 'acties.klaar'] as const;
const inAList: readonly string[] = lists;

test.each((Object.keys(knoppen) as (keyof typeof knoppen)[]).filter((verb) => !inAList.includes(verb)))(
  '%s: one click is at most one read and one write, with the card that it answers',
  async (verb) => {
    const { may, data, ...more } = knoppen[verb];
    const { stores, trips } = countedStores(openSqlite(':memory:'));
    const app = await openApp({ stores });
    await app.start();
    await app.when(...('after' in more ? more.after : []));
    if ('at' in more) await app.until(more.at);
    trips();
    await turnsOf(app).click(may, verb, data);
    const { reads, searches, writes } = trips();
    expect([reads, searches]).toEqual([1, 0]);
    expect(writes).toBeLessThanOrEqual(1);
  },
);

test.each(lists)(
  '%s: from a list it is that too, and what the list needs: a search, and each other one once',
  async (verb) => {
    const { may, data, ...more } = knoppen[verb];
    const { stores, trips } = countedStores(openSqlite(':memory:'));
    const app = await openApp({ stores });
    await app.start();
    await app.when(...more.after);
    for (const other of ['AT-22ABCD', 'AT-ZZZZZZ'] as Kenmerk[]) {
      await app.casussen.start({ ...opdracht.started(), kenmerk: other });
      await app.casussen.execute(other, requested({ by: 'noor' }));
    }
    if ('at' in more) await app.until(more.at);
    const others = (await app.store.openOfPerson(wie(may), 10)).length - 1;
    expect(others).toBeGreaterThan(0);
    trips();
    await turnsOf(app).click(may, verb, data);
    expect(trips()).toEqual({ reads: 1 + others, searches: 1, writes: 1 });
  },
);

test('every button has its test here', () => {
  expect(clicks.map(({ verb }) => verb).sort()).toEqual(
    [
      ...Object.keys(knoppen),
      'afwezig.intrekken',
      'bereik.toon',
      'bereik.vraagna',
      'help.toon',
      'mandaten.lijst',
      'register.toon',
    ].sort(),
  );
});

test('help is for everyone', async () => {
  const { click } = await startedApp();
  expect(await click('joyce', 'help.toon')).toMatchObject({ kind: 'card', audience: 'actor' });
});

test.each(Object.keys(knoppen))(
  '%s: without a kenmerk, with another’s or with nonsense it is refused kindly',
  async (verb) => {
    const { click } = await startedApp();
    const nonsense = { uitnodiging: {}, mandaat: ['M1'], aanbod: 'veel' };
    expect(wordsOf(await click('noor', verb, { kenmerk: 'iets' }))).toMatch(/ging iets mis/);
    expect((await click('noor', verb, { kenmerk: { $gt: '' } })).kind).toBe('refusal');
    expect(
      (await click('noor', verb, { kenmerk: 'AT-22ABCD', uitnodiging: 'U1', mandaat: 'M1', aanbod: 1 })).kind,
    ).toBe('refusal');
    expect(['refusal', 'card', 'message']).toContain((await click('noor', verb, nonsense)).kind);
  },
);

test('an unknown button is refused, also when it is called like something of JavaScript’s own', async () => {
  const { click } = await startedApp();
  for (const verb of ['mandaat.goedkeuren', 'constructor', '__proto__', ''])
    expect(wordsOf(await click('noor', verb))).toMatch(/ken ik niet meer/);
});

test('of two clicks the first wins, and the second sees the outcome (M8)', async () => {
  const app = await startedApp();
  await app.when(requested({ by: 'noor' }), opdracht.escalated({ by: 'fatima' }));
  const both = await Promise.all(
    ['pieter', 'fatima'].map((key) => app.click(key, 'mandaat.akkoord', { mandaat: 'M1' })),
  );
  expect(both.map(({ kind }) => kind).sort()).toEqual(['card', 'refusal']);
  expect(both.map(wordsOf).find((words) => words.startsWith('Iemand'))).toMatch(/Iemand was je voor: .*akkoord/);
});

test('the aanvrager never decides, whatever the card says (M8)', async () => {
  const app = await startedApp();
  await app.when(joined({ by: 'sam' }), requested({ by: 'sam' }));
  const answer = await app.click('sam', 'mandaat.akkoord', { mandaat: 'M1', by: wie('fatima'), door: wie('fatima') });
  expect(wordsOf(answer)).toMatch(/Je vroeg dit zelf/);
});

test('who may decide is looked up at the click: the vervanger while the teamleider is away (M8)', async () => {
  const app = await startedApp();
  await app.when(requested({ by: 'noor' }));
  expect((await app.click('ingrid', 'mandaat.akkoord', { mandaat: 'M1' })).kind).toBe('refusal');
  app.changeOrganisatie(away('fatima', '2026-11-23', '2026-12-11'));
  expect((await app.click('ingrid', 'mandaat.akkoord', { mandaat: 'M1' })).kind).toBe('card');
});

test('opening a request is logged; its automatic refresh is not (law 14)', async () => {
  const app = await startedApp();
  await app.when(requested({ by: 'noor' }), asked({ by: 'fatima' }));
  const read = async () => (await collect(app.documents.list('readlog', `${kenmerk}/`))).length;
  await app.click('fatima', 'mandaten.toon', { mandaat: 'M1' });
  expect(await read()).toBe(1);
});

test('the card behind a mention is for the one person mentioned, and logged when they ask for it (U5, law 14)', async () => {
  const app = await startedApp();
  app.messenger.unreachable(wie('sam'));
  app.messenger.members('19:havenkwartier@thread.tacv2', wie('sam'));
  await app.work.settle();
  const { document } = await app.stored();
  const key = document.outbox.find(({ soort }) => soort === 'onbereikbaar')?.key;
  const read = async () => (await collect(app.documents.list('readlog', `${kenmerk}/`))).length;
  expect(wordsOf(await app.view('sam', 'bericht.toon', { key }))).toContain('Doe mee');
  expect(await read()).toBe(0);
  expect(await app.view('youssef', 'bericht.toon', { key })).toEqual({ kind: 'nothing' });
  expect(wordsOf(await app.click('youssef', 'bericht.toon', { key }))).toMatch(/voor iemand anders/);
  expect(wordsOf(await app.click('sam', 'bericht.toon', { key }))).toContain('Doe mee');
  expect(await read()).toBe(1);
  expect(await app.view('sam', 'bericht.toon', { key: 'een andere' })).toEqual({ kind: 'nothing' });
  expect(await app.view('sam', 'casus.toon')).toEqual({ kind: 'nothing' });
});

test.each<{ aanbod: unknown }>([
  { aanbod: { toString: null } },
  { aanbod: [1] },
  { aanbod: true },
  { aanbod: '1e0' },
  { aanbod: ' 1' },
])('a number that is none, $aanbod, is told to be wrong', async ({ aanbod }) => {
  const app = await startedApp();
  await app.when(regieOffered({ by: 'noor', to: 'kofi' }));
  const answer = await app.click('kofi', 'regie.aanvaard', { aanbod });
  expect([answer.kind, wordsOf(answer)]).toEqual([
    'refusal',
    expect.stringMatching(/^Er ging iets mis met deze kaart/),
  ]);
});

test('somebody is welcomed once', async () => {
  const { welcome } = await startedApp();
  expect([(await welcome('noor')).kind, (await welcome('noor')).kind]).toEqual(['card', 'nothing']);
});
