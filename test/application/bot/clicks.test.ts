import { clicks } from '../../../src/application/bot/clicks.ts';
import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { kenmerk, openApp, type App } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { countedStores } from '../../support/countedStores.ts';
import { away } from '../../support/directory.ts';
import { agreed } from '../../support/actieOpdrachten.ts';
import * as opdracht from '../../support/opdrachten.ts';
import * as daarna from '../../support/opdrachtenDaarna.ts';
import { turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';

const { joined, requested, regieOffered, asked } = opdracht;

async function running(): Promise<App & ReturnType<typeof turnsOf>> {
  const app = await openApp();
  await app.start();
  return { ...app, ...turnsOf(app) };
}

/** For every button: who may, who may not, with which ids, after what; and what each is told. */
const buttons = {
  'uitnodiging.doemee': {
    may: 'sam',
    not: 'kofi',
    data: { uitnodiging: 'U1' },
    shows: /doet mee/,
    why: /voor iemand anders/,
  },
  'doel.onderschrijf': { may: 'noor', not: 'kofi', data: {}, shows: /onderschrijft het doel/, why: /domein aan tafel/ },
  'regie.aanvaard': {
    ...{ may: 'kofi', not: 'sam', data: { aanbod: 1 }, shows: /AT-7KQ3MX/, why: /aan iemand anders gedaan/ },
    after: [regieOffered({ by: 'noor', to: 'kofi' })],
  },
  'regie.intrekken': {
    ...{ may: 'noor', not: 'sam', data: { aanbod: 1 }, shows: /ingetrokken/, why: /Alleen de regiehouder/ },
    after: [regieOffered({ by: 'noor', to: 'kofi' })],
  },
  'mandaat.akkoord': {
    ...{ may: 'fatima', not: 'pieter', data: { mandaat: 'M1' }, shows: /akkoord/i, why: /Hierover beslis jij niet/ },
    after: [requested({ by: 'noor' })],
  },
  'mandaat.duwtje': {
    ...{ may: 'noor', not: 'joyce', data: { mandaat: 'M1' }, shows: /herinnering is verstuurd/, why: /wie meedoet/ },
    ...{ after: [requested({ by: 'noor' })], at: '2026-11-23 14:00' },
  },
  'uitvoering.ontvangen': {
    ...{ may: 'sam', not: 'kofi', data: { mandaat: 'M1' }, shows: /Wanneer ben je klaar/, why: /Dit meldt Werk/ },
    after: [requested({ by: 'noor' }), opdracht.granted({ by: 'fatima' })],
  },
  'bemiddelaar.aanvaard': {
    ...{ may: 'anouk', not: 'esra', data: { mandaat: 'M1', bemiddeling: 1 }, shows: /Jij bemiddelt/ },
    why: /aan iemand anders gevraagd/,
    after: [
      requested({ by: 'noor' }),
      opdracht.rejected({ by: 'fatima' }),
      daarna.bemiddelaarAsked({ by: 'noor', aan: 'anouk' }),
    ],
  },
  'mandaten.toon': {
    ...{ may: 'fatima', not: 'joyce', data: { mandaat: 'M1' }, shows: /huurachterstand/, why: /wie meedoet/ },
    after: [requested({ by: 'noor' })],
  },
  'mandaten.akkoord': {
    ...{
      may: 'fatima',
      not: 'pieter',
      data: { mandaat: 'M1' },
      shows: /Akkoord op Huurachterstand.*Er wacht nu niets op jou/,
    },
    ...{ why: /Hierover beslis jij niet/, after: [requested({ by: 'noor' })] },
  },
  'mandaten.duwtje': {
    ...{ may: 'noor', not: 'joyce', data: { mandaat: 'M1' }, shows: /herinnering is verstuurd.*Door jou gevraagd/ },
    ...{ why: /wie meedoet/, after: [requested({ by: 'noor' })], at: '2026-11-23 14:00' },
  },
  'mandaten.ontvangen': {
    ...{ may: 'sam', not: 'kofi', data: { mandaat: 'M1' }, shows: /Iedereen ziet dat je het hebt.*Ermee bezig/ },
    ...{ why: /Dit meldt Werk/, after: [requested({ by: 'noor' }), opdracht.granted({ by: 'fatima' })] },
  },
  'actie.klaar': {
    ...{ may: 'youssef', not: 'joyce', data: { actie: 'A1' }, shows: /Klaar ●/, why: /ligt bij een ander/ },
    after: [agreed({ by: 'noor' })],
  },
  'acties.klaar': {
    ...{ may: 'youssef', not: 'joyce', data: { actie: 'A1' }, shows: /geen actie op jouw naam/, why: /bij een ander/ },
    after: [agreed({ by: 'noor' })],
  },
  'actie.toon': {
    ...{ may: 'noor', not: 'joyce', data: { actie: 'A1' }, shows: /betalingsregeling/, why: /wie meedoet/ },
    after: [agreed({ by: 'noor' })],
  },
  'casus.toon': { may: 'noor', not: 'joyce', data: {}, shows: /AT-7KQ3MX/, why: /wie meedoet/ },
} as const;

test.each(Object.keys(buttons) as (keyof typeof buttons)[])(
  '%s: done for who may, refused in Dutch else (A)',
  async (verb) => {
    const { may, not, data, shows, why, ...more } = buttons[verb];
    const app = await running();
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

// These answer with a list: one search, and every casusoverleg in it.
const lists = ['mandaten.akkoord', 'mandaten.duwtje', 'mandaten.ontvangen', 'acties.klaar'];

test.each((Object.keys(buttons) as (keyof typeof buttons)[]).filter((verb) => !lists.includes(verb)))(
  '%s: one click is at most one read and one write, with the card that it answers',
  async (verb) => {
    const { may, data, ...more } = buttons[verb];
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

test('every button has its test here', () => {
  expect(clicks.map(({ verb }) => verb).sort()).toEqual(
    [...Object.keys(buttons), 'afwezig.intrekken', 'help.toon', 'mandaten.lijst', 'register.toon'].sort(),
  );
});

test('help is for everyone', async () => {
  const { click } = await running();
  expect(await click('joyce', 'help.toon')).toMatchObject({ kind: 'card', audience: 'actor' });
});

test.each(Object.keys(buttons))(
  '%s: without a kenmerk, with another’s or with nonsense it is refused kindly',
  async (verb) => {
    const { click } = await running();
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
  const { click } = await running();
  for (const verb of ['mandaat.goedkeuren', 'constructor', '__proto__', ''])
    expect(wordsOf(await click('noor', verb))).toMatch(/ken ik niet meer/);
});

test('of two clicks the first wins, and the second sees the outcome (M8)', async () => {
  const app = await running();
  await app.when(requested({ by: 'noor' }), opdracht.escalated({ by: 'fatima' }));
  const both = await Promise.all(
    ['pieter', 'fatima'].map((key) => app.click(key, 'mandaat.akkoord', { mandaat: 'M1' })),
  );
  expect(both.map(({ kind }) => kind).sort()).toEqual(['card', 'refusal']);
  expect(both.map(wordsOf).find((words) => words.startsWith('Iemand'))).toMatch(/Iemand was je voor: .*akkoord/);
});

test('the aanvrager never decides, whatever the card says (M8)', async () => {
  const app = await running();
  await app.when(joined({ by: 'sam' }), requested({ by: 'sam' }));
  const answer = await app.click('sam', 'mandaat.akkoord', { mandaat: 'M1', by: wie('fatima'), door: wie('fatima') });
  expect(wordsOf(answer)).toMatch(/Je vroeg dit zelf/);
});

test('who may decide is looked up at the click: the vervanger while the teamleider is away (M8)', async () => {
  const app = await running();
  await app.when(requested({ by: 'noor' }));
  expect((await app.click('ingrid', 'mandaat.akkoord', { mandaat: 'M1' })).kind).toBe('refusal');
  app.changeOrganisatie(away('fatima', '2026-11-23', '2026-12-11'));
  expect((await app.click('ingrid', 'mandaat.akkoord', { mandaat: 'M1' })).kind).toBe('card');
});

test('opening a request is logged; its automatic refresh is not (law 14)', async () => {
  const app = await running();
  await app.when(requested({ by: 'noor' }), asked({ by: 'fatima' }));
  const read = async () => (await collect(app.documents.list('readlog', `${kenmerk}/`))).length;
  await app.click('fatima', 'mandaten.toon', { mandaat: 'M1' });
  expect(await read()).toBe(1);
});

test('the card behind a mention is for the one person mentioned, and logged when they ask for it (U5, law 14)', async () => {
  const app = await running();
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

test('somebody is welcomed once', async () => {
  const { welcome } = await running();
  expect([(await welcome('noor')).kind, (await welcome('noor')).kind]).toEqual(['card', 'nothing']);
});
