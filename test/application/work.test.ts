import { createTickDue, tickAll } from '../../src/application/tickDue.ts';
import { openMovableClock } from '../../src/application/movableClock.ts';
import { createCasussen } from '../../src/application/casussen.ts';
import { createWork } from '../../src/application/work.ts';
import type { Instant } from '../../src/domain/basis/instant.ts';
import { StoreUnavailable, type CasusStore } from '../../src/ports/casusStore.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import { away } from '../support/directory.ts';
import { datum, local } from '../support/kantoor.ts';
import { requested, started } from '../support/opdrachten.ts';
import { wie } from '../support/voorbeeldstad.ts';

/** Local times of what the clock did, to the minute. */
const stepsOf = async (app: App): Promise<readonly string[]> =>
  (await app.stored()).document.timeline
    .filter(({ event }) => event['by'] === 'klok')
    .map(({ event }) => `${timeOf(event['at'] as number)} ${event['type'] as string}`);
const timeOf = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(at);

async function asked(): Promise<App> {
  const app = await openApp();
  await app.start({ aan: [] });
  await app.when(requested({ by: 'noor' }));
  return app;
}

test('a jump of a week does what a week would have done, at every moment and in order (M5, M7)', async () => {
  const app = await asked();
  await app.until('2026-11-30 09:10');
  expect(await stepsOf(app)).toEqual([
    '2026-11-24 09:10 MandaatReminded',
    '2026-11-25 09:10 MandaatReminded',
    '2026-11-25 13:40 MandaatWarned',
    '2026-11-26 09:10 MandaatAssigned',
    '2026-11-27 09:10 MandaatReminded',
    '2026-11-30 09:10 MandaatReminded',
  ]);
  expect(app.now()).toBeGreaterThanOrEqual(local('2026-11-30 09:10'));
});

test('after an outage of three days one step is taken, and each level still has its own time (M5)', async () => {
  const app = await asked();
  await app.work.settle();
  await app.outage('2026-11-26 10:00');
  await app.work.settle();
  expect(await stepsOf(app)).toEqual(['2026-11-26 10:00 MandaatWarned']);
  await app.until('2026-11-26 12:30');
  const [, assigned] = await stepsOf(app);
  expect(assigned).toBe('2026-11-26 12:00 MandaatAssigned');
});

test('nothing is said outside office hours, however far the clock jumps (M6)', async () => {
  const app = await asked();
  await app.until('2026-12-14 12:00');
  for (const step of await stepsOf(app)) expect(step).toMatch(/ (08:[345]\d|09|1[0-6]|17:00)/);
});

test('a store that can’t take a new term for keeping now stops no clock, however long that lasts (M5)', async () => {
  const app = await asked();
  const applyTerm = (): Promise<boolean> => Promise.reject(new StoreUnavailable('te druk'));
  const work = createWork({ ...app, bewaren: { ...app.bewaren, applyTerm } });
  await app.outage('2026-11-25 13:45');
  await work.tick();
  expect(await stepsOf(app)).toEqual(['2026-11-25 13:45 MandaatWarned']);
});

test('who is away may be looked at for as long as it takes, and in vain: no clock waits for that (M5, P9)', async () => {
  const app = await asked();
  const whenChanged = (): Promise<number> => Promise.reject(new StoreUnavailable('te druk'));
  const work = createWork({ ...app, absences: { ...app.absences, whenChanged } });
  await app.outage('2026-11-25 13:45');
  await expect(work.followAbsence()).rejects.toThrow('te druk');
  await work.tick();
  expect(await stepsOf(app)).toEqual(['2026-11-25 13:45 MandaatWarned']);
  expect(work.tickAge()).toBe(0);
});

test('housekeeping that fails is no late tick', async () => {
  const app = await openApp();
  const sweep = (): Promise<void> => Promise.reject(new StoreUnavailable('te druk'));
  const work = createWork({ ...app, bewaren: { ...app.bewaren, sweep } });
  await work.tick();
  app.realClock.advance(90_000);
  await work.tick();
  expect(work.tickAge()).toBe(0);
});

test('a tick that could not see what is due is late, whatever else was done', async () => {
  const app = await openApp();
  let away = false;
  const due: CasusStore['due'] = (...given) =>
    away ? Promise.reject(new StoreUnavailable('weg')) : app.store.due(...given);
  const work = createWork({ ...app, store: { ...app.store, due } });
  await work.tick();
  away = true;
  app.realClock.advance(90_000);
  await expect(work.tick()).rejects.toThrow('weg');
  expect(work.tickAge()).toBe(90_000);
});

test('a jump waits for the digest that Teams holds back: a week later nobody would send it any more (D1)', async () => {
  const app = await openApp({ at: '2026-11-24 09:00' });
  app.messenger.failNext(wie('marijke'), { ok: false, why: 'later' });
  await app.until('2026-12-14 09:30');
  expect(app.messenger.arrivedAt(wie('marijke'))).toHaveLength(3);
});

test('a jump comes to an end although something stays due that can’t be done', async () => {
  const app = await asked();
  const store: CasusStore = {
    ...app.store,
    load: (wanted) => (wanted === kenmerk ? Promise.reject(new Error('unreadable')) : app.store.load(wanted)),
  };
  const casussen = createCasussen({ ...app, store, onOutbox: () => undefined });
  const work = createWork({ ...app, store, casussen });
  await work.jump(app.clock, local('2026-12-01 09:00'), () => {
    app.realClock.advance(200);
    return Promise.resolve();
  });
  expect(app.now()).toBeGreaterThanOrEqual(local('2026-12-01 09:00'));
  expect(app.log.lines.some(({ message }) => message === 'tick mislukt')).toBe(true);
});

test('a tick that fails holds up no other casusoverleg and is not tried again every second', async () => {
  const app = await asked();
  const other = 'AT-22ABCD' as typeof kenmerk;
  await app.casussen.start({ ...started(), kenmerk: other });
  await app.outage('2026-11-24 09:30');
  let tries = 0;
  const execute: App['casussen']['execute'] = (wanted, ...rest) => {
    if (wanted !== kenmerk) return app.casussen.execute(wanted, ...rest);
    tries += 1;
    return Promise.reject(new Error('broken'));
  };
  const tickDue = createTickDue({ ...app, casussen: { ...app.casussen, execute } });
  expect([await tickDue(), await tickDue(), tries]).toEqual([1, 0, 1]);
  app.realClock.advance(30_000);
  await tickDue();
  expect(tries).toBe(2);
});

/** Reported by his teamleider, so that he is told. */
const samIsAway = ({ absences }: App) =>
  absences.report({ wie: wie('sam'), door: wie('fatima'), van: datum('2026-11-30'), tot: datum('2026-12-11') });

test('digests that can’t be counted keep nobody from hearing of their absence, and are not tried every second (P9)', async () => {
  const app = await openApp();
  let tries = 0;
  const deliver = (): Promise<number> => {
    tries += 1;
    return Promise.reject(new Error('no figures'));
  };
  const work = createWork({ ...app, digests: { ...app.digests, deliver } });
  await samIsAway(app);
  await work.send();
  expect(app.messenger.arrivedAt(wie('sam'))).toHaveLength(1);
  await work.send();
  expect(tries).toBe(1);
});

test('a store that is away while digests are sent is told, after all had their turn, and asked again at once', async () => {
  const app = await openApp();
  const deliver = (): Promise<number> => Promise.reject(new StoreUnavailable('weg'));
  const work = createWork({ ...app, digests: { ...app.digests, deliver } });
  await samIsAway(app);
  await expect(work.send()).rejects.toThrow('weg');
  expect(app.messenger.arrivedAt(wie('sam'))).toHaveLength(1);
  await expect(work.send()).rejects.toThrow('weg');
});

test('what Teams holds back for a moment is sent before the clock goes on', async () => {
  const app = await asked();
  await app.work.settle();
  const wait = { ok: false, why: 'later', notBefore: (app.realClock.now() + 1500) as Instant } as const;
  app.messenger.failNext(wie('fatima'), wait);
  await app.until('2026-11-24 12:00');
  expect(app.messenger.arrivedAt(wie('fatima')).map(({ summary }) => summary)).toEqual([
    'Besluit gevraagd · AT-7KQ3MX',
    'Herinnering: besluit gevraagd · AT-7KQ3MX',
  ]);
});

test('after a change of the directory every open casusoverleg is looked at, also past a broken one', async () => {
  const app = await asked();
  await app.casussen.start({ ...started(), kenmerk: 'AT-22ABCD' as typeof kenmerk });
  app.changeOrganisatie(away('fatima', '2026-11-23', '2026-12-11'));
  const execute: App['casussen']['execute'] = (wanted, ...rest) =>
    wanted === kenmerk ? app.casussen.execute(wanted, ...rest) : Promise.reject(new Error('broken'));
  await tickAll({ ...app, casussen: { ...app.casussen, execute } });
  const [mandaat] = [...(await app.stored()).casus.mandaten.values()];
  expect(mandaat).toMatchObject({ niveau: { beslisser: wie('ingrid') } });
});

test('how long ago the last tick was is told in real time, and unknown before the first', async () => {
  const app = await openApp();
  expect(app.work.tickAge()).toBeUndefined();
  await app.work.tick();
  app.realClock.advance(5000);
  await app.outage('2026-12-01 09:00');
  expect(app.work.tickAge()).toBe(5000);
});

test('the clock that was moved stands there after a restart and never goes back', async () => {
  const app = await openApp();
  await app.outage('2026-12-01 09:00');
  await app.outage('2026-11-01 09:00');
  expect(app.now()).toBe(local('2026-12-01 09:00'));
  app.realClock.advance(60_000);
  const after = await openMovableClock(app.documents, app.realClock, local('2026-01-01 09:00'));
  expect(after.now()).toBe(local('2026-12-01 09:01'));
});

test('the clock is written down before it moves, so that a crash can’t put it before what happened', async () => {
  const app = await openApp();
  const clock = await openMovableClock(
    { ...app.documents, replace: () => Promise.reject(new Error('the disk is full')) },
    app.realClock,
  );
  await expect(clock.moveTo(local('2026-12-01 09:00'))).rejects.toThrow('the disk is full');
  expect(clock.now()).toBe(local('2026-11-23 09:10'));
});
