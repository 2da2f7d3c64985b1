import type { Messenger } from '../../src/ports/messenger.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import { fakeMessenger } from '../support/fakeMessenger.ts';
import { joined, offerWithdrawn, regieOffered, started } from '../support/opdrachten.ts';

/**
 * With one casusoverleg of which everything is sent; `hangs` tells how many of the next updates get no answer, and whether
 * they are made all the same.
 */
async function running() {
  const teams = fakeMessenger();
  let unanswered = 0;
  let made = false;
  let asked = 0;
  const update: Messenger['update'] = async (ref, message) => {
    asked += 1;
    unanswered -= 1;
    if (unanswered < 0) return teams.update(ref, message);
    if (made) await teams.update(ref, message);
    return { ok: false, why: 'uncertain' };
  };
  const app = await openApp({ messenger: { ...teams, update } });
  await app.start();
  await app.work.settle();
  const [root] = teams.posts.flatMap(({ to, delivery }) =>
    to.kind === 'channel' && delivery.ok ? [delivery.ref] : [],
  );
  return {
    ...app,
    teams,
    hangs: (times: number, andMakes = false) => {
      unanswered = times;
      made = andMakes;
    },
    asked: () => asked,
    /** What stands in the thread. */
    thread: () => JSON.stringify(root && teams.shows(root)?.card),
  };
}

const isStale = async (app: Pick<App, 'stored'>) =>
  (await app.stored()).document.outbox.some(({ stale }) => stale === true);

test('an update without an answer is made again within seconds, because twice does no harm', async () => {
  const app = await running();
  const before = app.thread();
  app.hangs(2);
  await app.when(joined({ by: 'sam' }));
  await app.work.settle();
  expect(app.thread()).toBe(before);
  await app.wait(2000);
  expect(app.thread()).not.toBe(before);
  expect(await isStale(app)).toBe(false);
});

test('a doubt that passed counts no more: a thread that lives for months shows the present to its end', async () => {
  const app = await running();
  await app.when(joined({ by: 'sam' }));
  await app.work.settle();
  for (let offer = 1; offer <= 8; offer += 1) {
    app.hangs(1);
    await app.when(regieOffered({ by: 'noor', to: 'sam' }));
    await app.work.settle();
    expect(await isStale(app)).toBe(true);
    await app.wait(2000);
    expect(await isStale(app)).toBe(false);
    await app.when(offerWithdrawn({ by: 'noor', nummer: offer }));
    await app.work.settle();
  }
});

test('an update that may have been made is made undone when what it would show is past', async () => {
  const app = await running();
  await app.when(joined({ by: 'sam' }));
  await app.work.settle();
  const before = app.thread();
  app.hangs(Infinity, true);
  await app.when(regieOffered({ by: 'noor', to: 'sam' }));
  await app.work.settle();
  expect(app.thread()).not.toBe(before);
  app.hangs(0);
  await app.when(offerWithdrawn({ by: 'noor' }));
  await app.wait(60_000);
  expect(app.thread()).toBe(before);
});

test('while Teams answers to no update it is asked ever less often, and shows the present soon after it does', async () => {
  const app = await running();
  const before = app.thread();
  app.hangs(Infinity);
  await app.when(joined({ by: 'sam' }));
  await app.work.settle();
  const first = app.asked();
  for (let minute = 0; minute < 120; minute += 1) await app.wait(60_000);
  expect(app.thread()).toBe(before);
  // Two messages, each every ten minutes.
  expect(app.asked() - first).toBeLessThan(2 * 18);
  app.hangs(0);
  await app.wait(600_000);
  expect(app.thread()).not.toBe(before);
});

test('after three days without an answer an update is given up and told, and the next change is shown all the same', async () => {
  const app = await running();
  const before = app.thread();
  app.hangs(Infinity);
  await app.when(joined({ by: 'sam' }));
  const threeDays = async (): Promise<void> => {
    for (let tries = 0; tries < 6 * 24 * 3 + 20; tries += 1) {
      app.realClock.advance(600_000);
      await app.delivery.deliverAll();
    }
  };
  await threeDays();
  // Nothing else was taken either: then it goes on.
  expect(await isStale(app)).toBe(true);
  await app.casussen.start({ ...started(), kenmerk: 'AT-22ABCD' as typeof kenmerk });
  await app.delivery.deliverAll();
  app.realClock.advance(600_000);
  await app.delivery.deliverAll();
  expect(await isStale(app)).toBe(false);
  expect(app.log.lines.filter(({ message }) => message === 'bericht niet te bezorgen')).toHaveLength(2);
  app.hangs(0);
  await app.when(regieOffered({ by: 'noor', to: 'sam' }));
  await app.delivery.deliverAll();
  expect(app.thread()).not.toBe(before);
});
