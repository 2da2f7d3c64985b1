import { createDelivery } from '../../src/application/deliver.ts';
import { createRender } from '../../src/application/render/render.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import type { OutboxEntry } from '../../src/ports/casusStore.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import * as opdracht from '../support/opdrachten.ts';
import { wieIs } from '../support/wieIs.ts';
import { wie } from '../support/voorbeeldstad.ts';

const { joined, requested, granted, asked, withdrawn } = opdracht;

/** What was sent, in order: kind of address, or who. */
const sentTo = ({ messenger }: App): readonly string[] =>
  messenger.posts.map(({ to }) => (to.kind === 'person' ? wieIs(to.person) : to.kind));
const outbox = async (app: App): Promise<readonly OutboxEntry[]> => (await app.stored()).document.outbox;
const stateOf = async (app: App, soort: OutboxEntry['soort']) =>
  (await outbox(app)).filter((one) => one.soort === soort).map(({ state }) => state);

async function running(): Promise<App> {
  const app = await openApp();
  await app.start();
  await app.work.settle();
  return app;
}

test('the thread is posted in the channel of its gebied, and everything else goes to whom it is for (C7, U1)', async () => {
  const app = await running();
  expect(sentTo(app)).toEqual(['channel', 'sam', 'youssef']);
  expect(app.messenger.posts[0]?.to).toMatchObject({ kanaalId: '19:havenkwartier@thread.tacv2' });
  const { casus, document } = await app.stored();
  expect(casus.thread?.conversatie).toBe('19:havenkwartier@thread.tacv2;messageid=1');
  expect(await app.store.byThread('19:havenkwartier@thread.tacv2;messageid=1')).toBe(kenmerk);
  expect(document.lease).toBeNull();
  expect(document.outbox.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
});

test('a second round sends nothing twice', async () => {
  const app = await running();
  await app.work.settle();
  expect(await app.delivery.deliverAll()).toBe(0);
  expect(app.messenger.posts).toHaveLength(3);
  expect(app.messenger.updates).toEqual([]);
});

test('two rounds at once send each message once', async () => {
  const app = await openApp();
  await app.start();
  await Promise.all([app.delivery.deliverAll(), app.delivery.deliverAll(), app.delivery.deliverAll()]);
  expect(sentTo(app)).toEqual(['channel', 'sam', 'youssef']);
});

test('nothing goes into a thread that is not there yet', async () => {
  const app = await openApp();
  await app.start();
  app.messenger.failNext('channel', { ok: false, why: 'later' });
  await app.when(requested({ by: 'noor' }), granted({ by: 'fatima' }));
  await app.work.settle();
  expect(sentTo(app)).toEqual(['channel', 'sam', 'youssef', 'noor', 'sam']);
  await app.wait(5000);
  expect(sentTo(app).slice(5)).toEqual(['channel', 'thread', 'thread']);
});

test('no message overtakes an earlier one to the same reader', async () => {
  const app = await running();
  app.messenger.failNext(wie('fatima'), { ok: false, why: 'later' });
  await app.when(requested({ by: 'noor' }), requested({ by: 'noor', soort: 'energieschuld', bedrag: 900 }));
  await app.work.settle();
  expect(app.messenger.arrivedAt(wie('fatima'))).toEqual([]);
  await app.wait(5000);
  const [first, second] = app.messenger.arrivedAt(wie('fatima')).map(({ card }) => JSON.stringify(card));
  expect([first?.includes('"mandaat":"M1"'), second?.includes('"mandaat":"M2"')]).toEqual([true, true]);
});

test('a message that no longer matters is skipped and recorded so (M16)', async () => {
  const app = await openApp();
  await app.start();
  await app.when(joined({ by: 'tessa' }));
  await app.work.settle();
  expect(sentTo(app)).toEqual(['channel', 'youssef']);
  expect(await stateOf(app, 'uitnodiging')).toEqual(['skipped', 'sent']);
});

test('a message that no longer matters keeps no later one from its reader, however long it would have waited (M16)', async () => {
  const app = await running();
  app.messenger.failNext(wie('fatima'), {
    ok: false,
    why: 'later',
    notBefore: (app.realClock.now() + 3_600_000) as Instant,
  });
  await app.when(requested({ by: 'noor' }), requested({ by: 'noor', soort: 'energieschuld', bedrag: 900 }));
  await app.work.settle();
  expect(app.messenger.arrivedAt(wie('fatima'))).toEqual([]);
  await app.when(withdrawn({ by: 'noor' }));
  await app.work.settle();
  expect(app.messenger.arrivedAt(wie('fatima')).map(({ card }) => JSON.stringify(card))).toEqual([
    expect.stringContaining('"mandaat":"M2"'),
  ]);
});

test('what happens changes the cards that were sent, once for many events, and none that shows it already', async () => {
  const app = await running();
  await app.when(joined({ by: 'sam' }), opdracht.endorsed({ by: 'noor' }), opdracht.endorsed({ by: 'sam' }));
  await app.work.settle();
  const updated = app.messenger.updates.map(({ ref }) => ref.conversatie);
  expect(updated).toEqual(['19:havenkwartier@thread.tacv2;messageid=1', `personal:${wie('sam')}`]);
});

test('what happens while a message is on its way is shown right after it', async () => {
  const app = await openApp();
  await app.start();
  const { messenger } = app;
  let once = true;
  const interrupted = createDelivery({
    ...app,
    render: createRender(app.people),
    messenger: {
      ...messenger,
      async post(to, message) {
        if (once && to.kind === 'person') {
          once = false;
          await app.when(joined({ by: 'sam' }));
        }
        return messenger.post(to, message);
      },
    },
  });
  await interrupted.deliverAll();
  const [card] = messenger.posts.filter(({ to }) => to.kind === 'person');
  const ref = card?.delivery.ok ? card.delivery.ref : undefined;
  expect(JSON.stringify(ref && messenger.shows(ref)?.card)).toContain('Sam Bakker doet mee');
  expect(JSON.stringify(messenger.posts[1]?.message.card)).not.toContain('Sam Bakker doet mee');
});

test('the notification says what kind of message it is and the kenmerk, nothing else (C10)', async () => {
  const app = await running();
  await app.when(requested({ by: 'noor' }), asked({ by: 'fatima' }));
  await app.work.settle();
  for (const { message } of app.messenger.posts) expect(message.summary).toMatch(/^[A-Za-z :]+ · AT-7KQ3MX$/);
});
