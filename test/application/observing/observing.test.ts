import { openSqlite } from '../../../src/adapters/sqlite/openSqlite.ts';
import { observeState } from '../../../src/application/observing/gauges.ts';
import { observedBot } from '../../../src/application/observing/observedBot.ts';
import { observedCasussen } from '../../../src/application/observing/observedCasussen.ts';
import { observedDelivery } from '../../../src/application/observing/observedMessenger.ts';
import { personId } from '../../../src/domain/basis/ids.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { CasusCijfers } from '../../../src/domain/cijfers/casusCijfers.ts';
import type { CasusDocument } from '../../../src/ports/casusStore.ts';
import type { Delivery } from '../../../src/ports/messenger.ts';
import { kenmerk, openApp } from '../../support/app.ts';
import { fakeClock } from '../../support/clocks.ts';
import { at, casusDocument, stored } from '../../support/contracts/casusDocument.ts';
import { fakeMessenger } from '../../support/fakeMessenger.ts';
import { memoryTelemetry } from '../../support/memoryTelemetry.ts';
import { domeinId, granted, mandaatId, requested } from '../../support/opdrachten.ts';
import { wie } from '../../support/voorbeeldstad.ts';

describe('a turn', () => {
  test('is measured by what was done and what was answered, and a forged verb is not told', async () => {
    const [telemetry, realClock] = [memoryTelemetry(), fakeClock('2026-11-23T12:00:00Z')];
    const app = await openApp({ realClock });
    await app.start();
    const bot = observedBot(app.bot, telemetry, realClock);
    const caller = { person: wie('noor'), naam: 'Noor', guest: false };
    await bot.say(caller, { kind: 'personal' }, 'mijn casussen');
    await bot.click(caller, { kind: 'personal' }, { verb: 'Noor de Wit <b>', data: { kenmerk } });
    expect(telemetry.told.map(({ attributes }) => attributes['kind'])).toEqual(['say', 'click', 'unknown-verb']);
    expect(telemetry.spans.at(-1)?.attributes).toMatchObject({ kind: 'click', kenmerk });
    expect(telemetry.spans.at(-1)?.attributes).not.toHaveProperty('verb');
  });

  test('that fails is measured as failed, and fails as it did', async () => {
    const telemetry = memoryTelemetry();
    const app = await openApp();
    const broken = { ...app.bot, welcome: () => Promise.reject(new Error('stuk')) };
    const bot = observedBot(broken, telemetry, app.realClock);
    await expect(bot.welcome({ person: wie('noor'), naam: 'Noor', guest: false })).rejects.toThrow('stuk');
    expect(telemetry.told).toMatchObject([
      { name: 'aantafel.turns', attributes: { kind: 'welcome', outcome: 'failed' } },
    ]);
  });
});

describe('who is turned away', () => {
  type Bot = ReturnType<typeof observedBot>;
  const chat = { kind: 'personal' } as const;
  const caller = (who: string) => ({ person: wie(who), naam: who, guest: false });
  const onMandaat = (verb: string) => ({ verb, data: { kenmerk, mandaat: 'M1' } });

  test.each<[string, string[], (bot: Bot) => Promise<unknown>]>([
    [
      'a form that does not open',
      ['not-beslisser'],
      (bot) => bot.open(caller('sam'), chat, onMandaat('mandaat.afwijzen')),
    ],
    [
      'details that are not theirs',
      ['not-participant'],
      (bot) => bot.open(caller('milan'), chat, onMandaat('casus.lees')),
    ],
    ['a list of the beheerder', ['not-beheerder'], (bot) => bot.say(caller('sam'), chat, 'bereikbaar?')],
    [
      'absence that is over',
      ['absence-over'],
      (bot) => bot.say(caller('sam'), chat, 'afwezig van 1 juni 2026 tot 5 juni 2026'),
    ],
    ['a form that opens', [], (bot) => bot.open(caller('fatima'), chat, onMandaat('mandaat.afwijzen'))],
    // A command counts where it is decided, and not again here.
    ['a command', [], (bot) => bot.click(caller('sam'), chat, onMandaat('mandaat.akkoord'))],
  ])('by %s is counted: %j', async (_what, kinds, turn) => {
    const telemetry = memoryTelemetry();
    const app = await openApp();
    await app.start();
    await app.when(requested({ by: 'noor' }));
    await turn(observedBot(app.bot, telemetry, app.realClock));
    const refusals = telemetry.told.filter(({ name }) => name === 'aantafel.refusals');
    expect(refusals.map(({ attributes }) => attributes['kind'])).toEqual(kinds);
  });

  test('a guest is (law 16)', async () => {
    const telemetry = memoryTelemetry();
    const app = await openApp();
    const bot = observedBot(app.bot, telemetry, app.realClock);
    const guest = { person: personId('99999999-0000-4000-8000-000000000000'), naam: 'Gast', guest: true };
    await bot.say(guest, chat, 'help');
    expect(telemetry.told).toContainEqual(
      expect.objectContaining({ name: 'aantafel.refusals', attributes: { kind: 'guest-not-in-directory' } }),
    );
  });
});

test('a refused command is counted by the rule that refused it, an accepted one is not', async () => {
  const telemetry = memoryTelemetry();
  const app = await openApp();
  await app.start();
  const casussen = observedCasussen(app.casussen, telemetry);
  await casussen.execute(kenmerk, requested({ by: 'noor' }));
  await casussen.execute(kenmerk, granted({ by: 'sam' }));
  expect(telemetry.told).toEqual([{ name: 'aantafel.refusals', value: 1, attributes: { kind: 'not-beslisser' } }]);
  expect(telemetry.spans.map(({ attributes }) => attributes['outcome'])).toEqual(['accepted', 'not-beslisser']);
});

test('a message that is tried again counts as a retry, and each try by what came of it', async () => {
  const telemetry = memoryTelemetry();
  const messenger = fakeMessenger();
  const realClock = fakeClock('2026-11-23T12:00:00Z');
  const app = await openApp({ messenger, realClock });
  await app.start();
  const loaded = await app.stored();
  const entry = loaded.document.outbox[0]!;
  const observed = observedDelivery(
    { messenger, render: () => Promise.resolve({ summary: kenmerk, mentions: [] }) },
    { telemetry, realClock },
  );
  const later: Delivery = { ok: false, why: 'later' };
  messenger.failNext(wie('sam'), later);
  for (const attempts of [0, 1]) {
    const message = await observed.render({ ...entry, attempts }, loaded, app.casussen.facts());
    // Delivery copies a message before it is sent.
    await observed.messenger.post({ kind: 'person', person: wie('sam') }, { ...message });
  }
  const { soort } = entry;
  expect(telemetry.told.map(({ name, attributes }) => [name, attributes])).toEqual([
    ['aantafel.deliveries', { soort, outcome: 'later' }],
    ['aantafel.deliveries', { soort, outcome: 'sent' }],
    ['aantafel.delivery.retries', { soort }],
  ]);
  expect(JSON.stringify(messenger.posts[0]?.message)).not.toContain(soort);
});

type Figures = CasusCijfers['mandaten'];

const waitingSince = (klaar: Instant | null): Figures[number] => ({
  ...{ mandaat: mandaatId(), domein: domeinId('schuldhulp'), trede: 'teamleider', gevraagd: at('09:00') },
  ...{ klaar, besloten: klaar !== null, niveaus: [] },
});

function withMandaten(number: number, mandaten: Figures): CasusDocument {
  const document = casusDocument(number);
  return { ...document, index: { ...document.index, cijfers: { ...document.index.cijfers, mandaten } } };
}

describe('the state that is told', () => {
  const opened = () => {
    const stores = openSqlite(':memory:');
    const [telemetry, clock] = [memoryTelemetry(), fakeClock('2026-11-23T12:00:00Z')];
    const tick = { age: 1000 as number | undefined, speaks: true };
    observeState({
      ...{ telemetry, store: stores.casussen, clock, realClock: clock },
      tickAge: () => tick.age,
      speaksForAll: () => tick.speaks,
    });
    return { stores, telemetry, clock, tick };
  };

  test('the lag is what is longest due, or the time since the last tick when that is more', async () => {
    const { stores, telemetry, clock, tick } = opened();
    expect(await telemetry.read('aantafel.tick.lag')).toEqual([{ value: 1 }]);
    await stored(
      stores.casussen,
      casusDocument(1, { nextDue: at('11:50') }),
      casusDocument(2, { nextDue: at('12:30') }),
    );
    expect(await telemetry.read('aantafel.tick.lag')).toEqual([{ value: 600 }]);
    tick.age = 700_000;
    expect(await telemetry.read('aantafel.tick.lag')).toEqual([{ value: 700 }]);
    // Before the first tick it counts from the start; a store that is gone leaves that.
    tick.age = undefined;
    stores.close();
    clock.advance(30_000);
    expect(await telemetry.read('aantafel.tick.lag')).toEqual([{ value: 30 }]);
  });

  test('waiting mandaten are counted by level, once in fifteen minutes, by one process for all', async () => {
    const { stores, telemetry, clock, tick } = opened();
    const [open, decided] = [waitingSince(null), waitingSince(at('10:00'))];
    await stored(stores.casussen, withMandaten(1, [open, decided]));
    const waiting = async () => {
      await telemetry.read('aantafel.mandaten.waiting');
      await new Promise((done) => setImmediate(done));
      return telemetry.read('aantafel.mandaten.waiting');
    };
    expect(await waiting()).toContainEqual({ value: 1, attributes: { trede: 'teamleider' } });
    await stored(stores.casussen, withMandaten(2, [open]));
    expect(await waiting()).toContainEqual({ value: 1, attributes: { trede: 'teamleider' } });
    clock.advance(900_000);
    expect(await waiting()).toContainEqual({ value: 2, attributes: { trede: 'teamleider' } });
    tick.speaks = false;
    expect(await waiting()).toEqual([]);
    stores.close();
  });
});
