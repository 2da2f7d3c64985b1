import { createDelivery, type DeliverNeeds } from '../../src/application/deliver.ts';
import { createRender } from '../../src/application/render/render.ts';
import type { Kenmerk } from '../../src/domain/basis/ids.ts';
import type { Delivery, Messenger } from '../../src/ports/messenger.ts';
import { StoreUnavailable } from '../../src/ports/casusStore.ts';
import { openApp, type App } from '../support/app.ts';
import { fakeMessenger } from '../support/fakeMessenger.ts';
import { requested, started } from '../support/opdrachten.ts';
import { wie } from '../support/voorbeeldstad.ts';

/** An application in front of a Teams that answers everything in one way, for as long as the test says. */
async function behindTeams() {
  const teams = fakeMessenger();
  let instead: Delivery | undefined;
  const messenger = {
    ...teams,
    post: (...given: Parameters<Messenger['post']>) => (instead ? Promise.resolve(instead) : teams.post(...given)),
    update: (...given: Parameters<Messenger['update']>) =>
      instead ? Promise.resolve(instead) : teams.update(...given),
    remove: (...given: Parameters<Messenger['remove']>) =>
      instead ? Promise.resolve(instead) : teams.remove(...given),
  };
  const app = await openApp({ messenger });
  return {
    ...app,
    teams,
    /** Everything gets this answer from now on; without one Teams is itself again. */
    answers: (delivery?: Delivery) => void (instead = delivery),
    hours: async (count: number): Promise<void> => {
      for (let minute = 0; minute < count * 60; minute += 5) await app.wait(300_000);
    },
  };
}

const statesOf = async (app: Pick<App, 'stored'>) => (await app.stored()).document.outbox.map(({ state }) => state);
const eventsOf = async (app: Pick<App, 'stored'>) => (await app.stored()).events.map(({ type }) => type);
const texts = (app: Pick<App, 'log'>, wanted: string) => app.log.lines.filter(({ message }) => message === wanted);

const noAnswer: Delivery = { ok: false, why: 'uncertain' };
const busy: Delivery = { ok: false, why: 'later' };

/** Something was asked of Fatima while Teams answered nobody; now it answers again. */
async function afterFourHours() {
  const app = await behindTeams();
  await app.start();
  await app.work.settle();
  app.answers(noAnswer);
  await app.when(requested({ by: 'noor' }));
  await app.hours(4);
  app.answers();
  return app;
}

describe('a Teams that answers nobody for four hours', () => {
  test('loses no message and passes over nobody: what waited arrives when it is back (M5, U5)', async () => {
    const app = await afterFourHours();
    await app.hours(4);
    expect(app.teams.arrivedAt(wie('fatima'))).toHaveLength(1);
    expect(await eventsOf(app)).not.toContain('PersonUnreachable');
    expect(new Set(await statesOf(app))).toEqual(new Set(['sent']));
  });

  test('costs nobody their message when it is slow to come back: the first answers are for others (M5, U5)', async () => {
    const app = await afterFourHours();
    app.teams.failNext(wie('fatima'), noAnswer);
    await app.casussen.start({ ...started(), kenmerk: 'AT-22ABCD' as Kenmerk });
    await app.hours(10);
    expect(await eventsOf(app)).not.toContain('PersonUnreachable');
    expect(app.teams.arrivedAt(wie('fatima'))).toHaveLength(1);
  });

  test('gives a casusoverleg that began meanwhile its thread (C7)', async () => {
    const app = await behindTeams();
    app.answers(noAnswer);
    await app.start();
    await app.hours(4);
    app.answers();
    await app.hours(4);
    expect((await app.stored()).casus.thread).toBeDefined();
    expect(new Set(await statesOf(app))).toEqual(new Set(['sent']));
  });

  test('is asked ever less often', async () => {
    const app = await behindTeams();
    let asked = 0;
    const post: Messenger['post'] = () => {
      asked += 1;
      return Promise.resolve(noAnswer);
    };
    const delivery = createDelivery({
      ...app,
      messenger: { ...app.messenger, post },
      render: createRender(app.people),
    });
    await app.start();
    for (let hour = 0; hour < 96 * 4; hour += 1) {
      await delivery.deliverAll();
      app.realClock.advance(900_000);
    }
    expect(asked).toBeLessThan(3 * 20);
  });
});

test('a thread that stays in doubt while Teams takes the rest is asked for again, and people hear that it is not there', async () => {
  const app = await behindTeams();
  app.messenger.failNext('channel', ...Array.from({ length: 6 }, () => noAnswer));
  await app.start();
  await app.hours(1);
  await app.when(requested({ by: 'noor' }));
  await app.hours(2);
  expect((await app.stored()).casus.thread).toBeUndefined();
  expect(await eventsOf(app)).toContain('ThreadRefused');
  await app.hours(10);
  expect((await app.stored()).casus.thread).toBeDefined();
});

/** The same application with a fault in making the cards of some. */
function making(app: App, fault: (aan: string) => Error | undefined) {
  const render = createRender(app.people);
  const faulty: DeliverNeeds['render'] = (entry, ...rest) => {
    const error = fault(entry.aan);
    return error ? Promise.reject(error) : render(entry, ...rest);
  };
  const delivery = createDelivery({ ...app, render: faulty });
  return {
    minutes: async (count: number): Promise<void> => {
      for (let minute = 0; minute < count; minute += 1) {
        await delivery.deliverAll();
        app.realClock.advance(60_000);
      }
    },
  };
}

test('a card that can’t be made once after Teams was busy for an hour is no lost message', async () => {
  const app = await behindTeams();
  app.answers(busy);
  await app.start();
  let failed = false;
  const { minutes } = making(app, (aan) => {
    if (failed || aan !== wie('sam') || app.teams.posts.length === 0) return undefined;
    failed = true;
    return new RangeError('no such card');
  });
  await minutes(60);
  app.answers();
  await minutes(5);
  expect(failed).toBe(true);
  expect(app.teams.arrivedAt(wie('sam'))).toHaveLength(1);
});

test('a store that is away while cards are made costs no message, however long it is away', async () => {
  const app = await behindTeams();
  await app.start();
  let away = true;
  const { minutes } = making(app, () => (away ? new StoreUnavailable('weg') : undefined));
  await minutes(60);
  away = false;
  await minutes(2);
  expect(new Set(await statesOf(app))).toEqual(new Set(['sent']));
});

test('a root that can’t be made is tried until it can: without it a casusoverleg has no place (C7)', async () => {
  const app = await behindTeams();
  await app.start();
  let broken = true;
  const { minutes } = making(app, (aan) => (broken && aan === 'thread' ? new RangeError('no such card') : undefined));
  await minutes(60);
  expect(await eventsOf(app)).toContain('ThreadRefused');
  expect(texts(app, 'bericht niet te maken').length).toBeLessThan(15);
  broken = false;
  await minutes(11);
  expect((await app.stored()).casus.thread).toBeDefined();
});
