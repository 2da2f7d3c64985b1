import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { createCasussen } from '../../src/application/casussen.ts';
import { createDelivery } from '../../src/application/deliver.ts';
import { leaseMs } from '../../src/application/lease.ts';
import { createRender } from '../../src/application/render/render.ts';
import { StoreUnavailable, type CasusStore } from '../../src/ports/casusStore.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import { fakeMessenger } from '../support/fakeMessenger.ts';
import { joined, requested, started } from '../support/opdrachten.ts';
import { wie } from '../support/voorbeeldstad.ts';

const attemptsTo = (app: App, key: string): number =>
  app.messenger.posts.filter(({ to }) => to.kind === 'person' && to.person === wie(key)).length;
const stateOf = async (app: App, key: string) =>
  (await app.stored()).document.outbox.filter(({ aan }) => aan === wie(key)).map(({ state }) => state);

test('when Teams asks to wait, the message waits exactly so long (Retry-After)', async () => {
  const app = await openApp();
  await app.start();
  const notBefore = (app.realClock.now() + 90_000) as Instant;
  app.messenger.failNext(wie('sam'), { ok: false, why: 'later', notBefore });
  await app.work.settle();
  await app.wait(89_999);
  expect(attemptsTo(app, 'sam')).toBe(1);
  await app.wait(1);
  expect(attemptsTo(app, 'sam')).toBe(2);
  expect(await stateOf(app, 'sam')).toEqual(['sent']);
});

test('without a time, and also with one in the past, the waits grow and never become a storm', async () => {
  const app = await openApp();
  await app.start();
  const past = (app.realClock.now() - 5000) as Instant;
  const no = { ok: false, why: 'later', notBefore: past } as const;
  app.messenger.failNext(wie('sam'), ...Array.from({ length: 30 }, () => no));
  await app.work.settle();
  expect(attemptsTo(app, 'sam')).toBe(1);
  for (let second = 0; second < 60; second += 1) await app.wait(1000);
  expect(attemptsTo(app, 'sam')).toBeGreaterThan(4);
  expect(attemptsTo(app, 'sam')).toBeLessThan(9);
});

test('a message that may have arrived is tried again rarely, and in the end given up', async () => {
  const app = await openApp();
  await app.start();
  app.messenger.failNext(wie('sam'), ...Array.from({ length: 9 }, () => ({ ok: false, why: 'uncertain' }) as const));
  await app.work.settle();
  await app.wait(29_000);
  expect(attemptsTo(app, 'sam')).toBe(1);
  for (let hour = 0; hour < 8; hour += 1) {
    await app.casussen.start({ ...started({ aan: [] }), kenmerk: `AT-22ABC${hour}` as typeof kenmerk });
    await app.wait(3_600_000);
  }
  expect(attemptsTo(app, 'sam')).toBe(5);
  expect((await stateOf(app, 'sam'))[0]).toBe('failed');
});

test('waiting for Teams does not use up the tries of a message that may have arrived', async () => {
  const app = await openApp();
  await app.start();
  const busy = Array.from({ length: 6 }, () => ({ ok: false, why: 'later' }) as const);
  app.messenger.failNext(wie('sam'), ...busy, { ok: false, why: 'uncertain' });
  await app.work.settle();
  for (let minute = 0; minute < 12; minute += 1) await app.wait(60_000);
  expect(await stateOf(app, 'sam')).toEqual(['sent']);
});

test('a fault while sending leaves at most that one message sent twice, and the others go on', async () => {
  const app = await openApp();
  await app.start();
  app.messenger.failNext(wie('sam'), new Error('the line went dead'));
  await app.work.settle();
  await app.wait(5000);
  expect([attemptsTo(app, 'sam'), attemptsTo(app, 'youssef')]).toEqual([1, 1]);
  await app.wait(60_000);
  expect([attemptsTo(app, 'sam'), attemptsTo(app, 'youssef')]).toEqual([2, 1]);
});

/** A process whose writes fail from its n-th on, so many times, as on a full disk or at a kill. */
function failingAfter(app: App, writes: number, { times = Infinity, fault = new Error('the disk is full') } = {}) {
  let left = writes;
  const store: CasusStore = {
    ...app.store,
    replace: (document, revision) => {
      left -= 1;
      const fails = left < 0 && left >= -times;
      return fails ? Promise.reject(fault) : app.store.replace(document, revision);
    },
  };
  const casussen = createCasussen({ ...app, store, onOutbox: () => undefined });
  const delivery = createDelivery({ ...app, store, casussen, render: createRender(app.people), lanes: 1 });
  return { delivery, mend: () => void (left = Infinity) };
}

test('what was sent but could not be written down is written down first, and not sent again', async () => {
  const app = await openApp();
  await app.start();
  const { delivery, mend } = failingAfter(app, 1);
  await delivery.deliverAll();
  expect(app.messenger.posts).toHaveLength(1);
  mend();
  app.realClock.advance(30_000);
  await delivery.deliverAll();
  expect(app.messenger.posts.map(({ to }) => to.kind)).toEqual(['channel', 'person', 'person']);
});

const outOfOrder = new StoreUnavailable('out of order');

test('a store that fails for a moment is asked again at once, so that a kill or another finds little in doubt', async () => {
  const app = await openApp();
  await app.start();
  const { delivery } = failingAfter(app, 1, { times: 2, fault: outOfOrder });
  await delivery.deliverAll();
  expect(await stateOf(app, 'sam')).toEqual(['sent']);
  expect(app.messenger.posts).toHaveLength(3);
});

test('a store that asks to be left alone is left alone, and nothing more is sent of any casusoverleg until then', async () => {
  const app = await openApp();
  await app.start();
  await app.casussen.start({ ...started(), kenmerk: 'AT-22ABCD' as typeof kenmerk });
  const busy = new StoreUnavailable('throttled', { retryAfter: 5000 });
  const { delivery } = failingAfter(app, 1, { times: 2, fault: busy });
  await delivery.deliverAll();
  expect(app.messenger.posts).toHaveLength(1);
  await delivery.deliverAll();
  expect(app.messenger.posts).toHaveLength(6);
  for (const wanted of [kenmerk, 'AT-22ABCD' as typeof kenmerk])
    expect((await app.stored(wanted)).document.outbox.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
});

test('a process that died after sending is followed by another, which sends that one message again', async () => {
  const app = await openApp();
  await app.start();
  await failingAfter(app, 1).delivery.deliverAll();
  const next = await openApp({ ...app, owner: 'daar' });
  await next.work.settle();
  expect(app.messenger.posts).toHaveLength(1);
  await next.wait(60_000);
  expect(app.messenger.posts.map(({ to }) => to.kind)).toEqual(['channel', 'channel', 'person', 'person']);
});

test('the work of a process that died is taken over when its lease ends, within a minute and not a moment sooner', async () => {
  const app = await openApp();
  await app.start();
  await failingAfter(app, 1).delivery.deliverAll();
  const next = await openApp({ ...app, owner: 'daar' });
  await next.wait(leaseMs - 1);
  expect(app.messenger.posts).toHaveLength(1);
  await next.wait(1);
  expect(app.messenger.posts).toHaveLength(4);
  // Its clock may be two seconds behind, and it looks once a second.
  expect(leaseMs + 3000).toBeLessThan(60_000);
});

test('whoever is slow between two messages takes the lease anew before the next, unless another has it', async () => {
  const app = await openApp();
  await app.start();
  const leases: (Instant | undefined)[] = [];
  const slow = createDelivery({
    ...app,
    render: async (entry, ...rest) => {
      const { lease } = (await app.stored()).document;
      leases.push(lease?.until);
      app.realClock.advance(20_000);
      return createRender(app.people)(entry, ...rest);
    },
  });
  const began = app.realClock.now();
  await slow.deliverAll();
  expect(leases).toEqual([began + leaseMs, began + 20_000 + leaseMs, began + 40_000 + leaseMs]);
  // The end of each lease is kept free for writing down what came of it.
  expect(app.messenger.posts.map(({ message }) => message.answerBy)).toEqual(leases.map((until) => until! - 12_000));
});

test('a lease of another is respected until it expires, and one’s own is taken over at once', async () => {
  const app = await openApp();
  await app.start();
  const until = (app.realClock.now() + 60_000) as Instant;
  const hold = (owner: string) =>
    app.casussen.execute(kenmerk, undefined, ({ outbox }) => ({ outbox, lease: { owner, until } }));
  await hold('daar');
  await app.work.settle();
  expect(app.messenger.posts).toEqual([]);
  await hold('hier');
  await app.work.settle();
  expect(app.messenger.posts).toHaveLength(3);
  await app.when(joined({ by: 'sam' }));
  await hold('daar');
  await app.wait(60_001);
  expect(app.messenger.updates).toHaveLength(2);
});

test('whoever lost the lease meanwhile writes down what it sent and leaves the rest to the other', async () => {
  const app = await openApp();
  await app.start();
  const until = (app.realClock.now() + 600_000) as Instant;
  const slow = createDelivery({
    ...app,
    render: createRender(app.people),
    messenger: {
      ...app.messenger,
      async post(to, message) {
        const lease = { owner: 'daar', until };
        await app.casussen.execute(kenmerk, undefined, ({ outbox }) => ({ outbox, lease }));
        return app.messenger.post(to, message);
      },
    },
  });
  await slow.deliverAll();
  expect(app.messenger.posts).toHaveLength(1);
  expect((await app.stored()).document).toMatchObject({
    lease: { owner: 'daar' },
    outbox: [{ state: 'sent' }, {}, {}],
  });
});

test('what another sent too and wrote down first stays where they put it: a thread is not exchanged for an empty one', async () => {
  const messenger = fakeMessenger();
  const stores = openSqlite(':memory:');
  let away = false;
  const replace: CasusStore['replace'] = (...asked) =>
    away ? Promise.reject(new StoreUnavailable('even niet')) : stores.casussen.replace(...asked);
  const post: typeof messenger.post = (...asked) => {
    away = true;
    return messenger.post(...asked);
  };
  const cutOff = { ...stores, casussen: { ...stores.casussen, replace } };
  const one = await openApp({ stores: cutOff, messenger: { ...messenger, post }, owner: 'een' });
  const other = await openApp({ stores, messenger, owner: 'ander', realClock: one.realClock });
  await one.start({ aan: [] });
  await one.delivery.deliverAll();
  expect((await one.stored()).casus.thread).toBeUndefined();
  one.realClock.advance(leaseMs);
  await other.delivery.deliverAll();
  const { casus, document } = await other.stored();
  expect(casus.thread).toMatchObject({ activiteit: '2' });
  away = false;
  await one.delivery.deliverAll();
  const after = await other.stored();
  expect([after.casus.thread, after.document.outbox]).toEqual([casus.thread, document.outbox]);
  expect(messenger.posts).toHaveLength(2);
});

test('a card that can’t be made holds up nobody else, is tried some times, and is then told as undelivered', async () => {
  const app = await openApp();
  await app.start();
  await app.when(requested({ by: 'noor' }));
  const render = createRender(app.people);
  const delivery = createDelivery({
    ...app,
    render: (entry, ...rest) => {
      if (entry.aan === wie('fatima')) throw new RangeError('no such card');
      return render(entry, ...rest);
    },
  });
  await delivery.deliverAll();
  expect(app.messenger.posts).toHaveLength(4);
  for (let minute = 0; minute < 10; minute += 1) {
    app.realClock.advance(60_000);
    await delivery.deliverAll();
  }
  expect(await stateOf(app, 'fatima')).toEqual(['failed']);
  expect(app.log.lines.filter(({ message }) => message === 'bericht niet te maken')).toHaveLength(6);
  expect(attemptsTo(app, 'ingrid')).toBe(1);
});

test('one broken casusoverleg does not stop the delivery of others, nor is it tried every second', async () => {
  const app = await openApp();
  await app.start();
  const other = 'AT-22ABCD' as typeof kenmerk;
  await app.casussen.start({ ...started(), kenmerk: other });
  let loads = 0;
  const store: CasusStore = {
    ...app.store,
    load: (wanted) => {
      if (wanted !== kenmerk) return app.store.load(wanted);
      loads += 1;
      return Promise.reject(new Error('this one can’t be read'));
    },
  };
  const casussen = createCasussen({ ...app, store, onOutbox: () => undefined });
  const delivery = createDelivery({ ...app, store, casussen, render: createRender(app.people) });
  expect(await delivery.deliverAll()).toBe(1);
  for (let second = 0; second < 29; second += 1) {
    app.realClock.advance(1000);
    await delivery.deliverAll();
  }
  expect([app.messenger.posts.length, loads]).toEqual([3, 1]);
});
