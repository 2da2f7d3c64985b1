import { openSqlite, type SqliteStores } from '../../../src/adapters/sqlite/openSqlite.ts';
import { zaakHash } from '../../../src/application/households.ts';
import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { documentKinds } from '../../../src/ports/documents.ts';
import { householdKey, kenmerk, openApp, type App } from '../../support/app.ts';
import { held, removed } from '../../support/bewaarOpdrachten.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { diesAtWrite } from '../../support/diesAtWrite.ts';
import { closed, granted, joined, requested } from '../../support/opdrachten.ts';
import { executed } from '../../support/opdrachtenDaarna.ts';
import { voorbeeldstad, wie } from '../../support/voorbeeldstad.ts';

const zaak = zaakHash('Z-4711', householdKey);
const other = 'AT-22ABCD' as Kenmerk;

/** A casusoverleg that is closed, with everything that can lie beside it. */
async function afgerond(stores: SqliteStores = openSqlite(':memory:')): Promise<App> {
  const app = await openApp({ stores });
  await app.households.claim(zaak, kenmerk, false);
  await app.start({ zaak });
  await app.work.settle();
  await app.when(joined({ by: 'sam' }), requested({ by: 'noor' }), granted({ by: 'fatima' }), executed({ by: 'sam' }));
  await app.work.settle();
  await app.when(closed({ by: 'noor' }));
  await app.work.settle();
  await app.readLog.opened(wie('sam'), kenmerk, 'lees');
  await app.drafts.save(
    { kenmerk, person: wie('sam'), verb: 'vraag' },
    { stap: 1, waarden: { motivering: 'Nog niet.' } },
    14,
  );
  return app;
}

/** Everything that is stored, as one text. */
async function allThatIsStored({ documents, store }: App): Promise<string> {
  const kept: unknown[] = [];
  for (const kind of documentKinds)
    for await (const one of documents.list(kind, '')) kept.push([kind, one.id, one.value]);
  for await (const one of store.open()) kept.push(await store.load(one));
  for await (const one of store.closed()) kept.push(await store.load(one));
  return JSON.stringify(kept);
}
const figures = ({ documents }: App) => collect(documents.list('figure', ''));
/** What still stands in Teams about it, the weekly digests left aside. */
const shown = ({ messenger }: App) =>
  messenger.posts.flatMap(({ delivery, message }) => {
    const stands = delivery.ok && message.summary.includes(kenmerk) ? messenger.shows(delivery.ref) : undefined;
    return stands === undefined ? [] : [stands];
  });
/** Messages about it that the bot took away, the weekly digests left aside. */
const takenAway = ({ messenger }: App) =>
  messenger.removals.filter(({ ref }) =>
    messenger.posts.some(
      ({ delivery, message }) =>
        delivery.ok && delivery.ref.activiteit === ref.activiteit && message.summary.includes(kenmerk),
    ),
  );

test('after its term a casusoverleg is nowhere any more: not in the store, not in Teams (law 15)', async () => {
  const app = await afgerond();
  await app.until('2027-02-22 08:29');
  expect(await app.store.load(kenmerk)).toBeDefined();
  await app.until('2027-02-22 08:31');
  expect(await app.store.load(kenmerk)).toBeUndefined();
  const stored = await allThatIsStored(app);
  for (const trace of [kenmerk, zaak, 'Wonen behouden', wie('sam')]) expect(stored).not.toContain(trace);
  expect(shown(app)).toEqual([]);
  expect(takenAway(app).length).toBeGreaterThan(5);
});

test('what stays is one figure: weeks, domeinen and how long it waited (law 15, D2)', async () => {
  const app = await afgerond();
  await app.until('2027-02-22 08:31');
  const [figure, ...others] = await figures(app);
  expect(others).toEqual([]);
  expect(figure?.id).toMatch(/^2026-W48\/[0-9a-f]{32}$/);
  expect(figure?.value).toMatchObject({ kenmerk: null, gebied: 'havenkwartier', houder: null });
  const monday = Date.parse('2026-11-22T23:00Z');
  expect(figure?.value).toMatchObject({
    gestart: monday,
    gesloten: monday,
    mandaten: [{ gevraagd: monday, minuten: 0 }],
  });
});

test('its texts are gone in the write that begins it, and the thread goes last', async () => {
  const app = await afgerond();
  await app.when(removed());
  const { document } = await app.stored();
  expect(document.texts).toEqual({});
  expect(document.outbox.at(-1)).toMatchObject({ soort: 'thread', state: 'removing' });
  expect(document.index).toMatchObject({ thread: null, people: [], nextDue: null });
  await app.work.settle();
  const [root] = app.messenger.posts;
  const last = app.messenger.removals.at(-1);
  expect(root?.delivery.ok && root.delivery.ref).toEqual(last?.ref);
});

test('from then on the bot knows nothing of it, also while Teams keeps its messages', async () => {
  const app = await afgerond();
  await app.when(removed());
  const caller = { person: wie('sam'), naam: 'Sam Bakker', guest: false };
  const answer = await app.bot.say(caller, { kind: 'personal' }, `status ${kenmerk}`);
  expect(answer).toMatchObject({ kind: 'message', text: expect.stringContaining('Dit kenmerk ken ik niet') as string });
});

test('a hold keeps everything as it is, until it is let go of (law 14)', async () => {
  const app = await afgerond();
  await app.when(held());
  await app.until('2027-06-01 12:00');
  expect(takenAway(app)).toEqual([]);
  expect((await app.stored()).document.texts).not.toEqual({});
});

test('what is open stays, whatever its age', async () => {
  const app = await openApp();
  await app.start();
  await app.until('2027-06-01 12:00');
  expect(takenAway(app)).toEqual([]);
  expect((await app.stored()).casus.status).toBe('open');
});

test('what somebody began to type and did not send goes with it (law 15)', async () => {
  const app = await afgerond();
  expect(await collect(app.documents.list('draft', ''))).toHaveLength(1);
  await app.when(removed());
  await app.work.settle();
  expect(await app.store.load(kenmerk)).toBeUndefined();
  expect(await collect(app.documents.list('draft', ''))).toEqual([]);
});

test('the household of another casusoverleg stays claimed', async () => {
  const app = await afgerond();
  await app.households.claim(zaak, other, true);
  const claims = async () => (await app.documents.read('household', zaak))?.value;
  expect(await claims()).toMatchObject({ claims: [{ kenmerk }, { kenmerk: other }] });
  await app.when(removed());
  await app.work.settle();
  expect(await claims()).toMatchObject({ claims: [{ kenmerk: other }] });
});

describe('What Teams says to taking a message away', () => {
  test('too busy: it waits as long as asked, and nothing else of it goes before', async () => {
    const app = await afgerond();
    await app.when(removed());
    app.messenger.failNext('remove', { ok: false, why: 'later', notBefore: (app.realClock.now() + 90_000) as never });
    await app.work.settle();
    expect(await app.store.load(kenmerk)).toBeDefined();
    await app.wait(89_000);
    expect(await app.store.load(kenmerk)).toBeDefined();
    await app.wait(2000);
    expect(await app.store.load(kenmerk)).toBeUndefined();
  });

  test('gone already is as good', async () => {
    const app = await afgerond();
    const [root] = app.messenger.posts;
    if (root?.delivery.ok) app.messenger.removed(root.delivery.ref);
    await app.when(removed());
    await app.work.settle();
    expect(await app.store.load(kenmerk)).toBeUndefined();
  });

  test('never: after three days it is given up, with a line in the log, and the rest goes', async () => {
    const app = await afgerond();
    await app.when(removed());
    const { removals } = app.messenger;
    const never = Array.from({ length: 200 }, () => ({ ok: false, why: 'unreachable' }) as const);
    app.messenger.failNext('remove', ...never);
    const gaveUp = () => app.log.lines.filter(({ message }) => message === 'bericht niet uit Teams te halen');
    for (let hour = 0; hour < 3 * 24; hour += 1) await app.wait(3_600_000);
    expect([gaveUp().length, (await app.store.load(kenmerk)) === undefined]).toEqual([0, false]);
    for (let hour = 0; hour < 24; hour += 1) await app.wait(3_600_000);
    expect(gaveUp().length).toBeGreaterThan(5);
    expect(removals).toHaveLength(gaveUp().length * 9);
    expect(await app.store.load(kenmerk)).toBeUndefined();
  });
});

test('a message that is on its way when removal begins is taken away as well', async () => {
  const app = await openApp();
  await app.start();
  await app.when(joined({ by: 'sam' }));
  await app.work.settle();
  await app.when(closed({ by: 'noor' }));
  const { messenger } = app;
  const teams = { ...messenger };
  let once = true;
  messenger.post = async (to, message) => {
    if (once) {
      once = false;
      await app.when(removed());
      expect(await app.forget(kenmerk)).toBe(false);
    }
    return teams.post(to, message);
  };
  await app.work.settle();
  expect(once).toBe(false);
  await app.wait(61_000);
  expect(shown(app)).toEqual([]);
  expect(await app.store.load(kenmerk)).toBeUndefined();
});

test('whenever the process dies, the next one ends it: one figure, and nothing else (law 15)', async () => {
  for (let write = 1; ; write += 1) {
    const stores = openSqlite(':memory:');
    const app = await afgerond(stores);
    const dying = diesAtWrite(stores, write);
    const first = await openApp({ stores: dying.stores, messenger: app.messenger, realClock: app.realClock });
    await first.outage('2027-02-22 08:31').catch(() => undefined);
    await first.work.settle().catch(() => undefined);
    const next = await openApp({ stores, messenger: app.messenger, realClock: app.realClock, owner: 'daarna' });
    await next.outage('2027-02-22 08:31');
    await next.wait(61_000);
    await next.wait(61_000);
    expect([write, await next.store.load(kenmerk)]).toEqual([write, undefined]);
    expect([write, (await figures(next)).length]).toEqual([write, 1]);
    const stored = await allThatIsStored(next);
    for (const trace of [kenmerk, zaak, 'Wonen behouden']) expect(stored).not.toContain(trace);
    expect(shown(next)).toEqual([]);
    if (!dying.died()) return;
  }
});

test('another term is applied to what was closed before, also when it changed while nobody ran', async () => {
  const app = await afgerond();
  const dagen = (days: number) => ({ ...voorbeeldstad(), bewaren: { ...voorbeeldstad().bewaren, dagen: days } });
  app.changeOrganisatie(dagen(365));
  await app.until('2027-03-01 09:00');
  expect(await app.store.load(kenmerk)).toBeDefined();
  app.changeOrganisatie(dagen(14));
  await app.work.settle();
  await app.until('2027-03-01 09:01');
  expect(await app.store.load(kenmerk)).toBeUndefined();
});

test('logs of what belongs to no casusoverleg go after their own term (law 14)', async () => {
  const app = await openApp();
  await app.readLog.lookedUp(wie('noor'), undefined);
  await app.until('2026-12-07 09:30');
  const kept = async () => [
    (await collect(app.documents.list('readlog', ''))).length,
    (await collect(app.documents.list('digest', ''))).length > 0,
  ];
  expect(await kept()).toEqual([1, true]);
  await app.until('2027-11-22 10:00');
  expect(await kept()).toEqual([1, true]);
  await app.until('2027-11-25 10:00');
  expect(await kept()).toEqual([0, true]);
});
