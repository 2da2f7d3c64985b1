import type { Delivery, MessageRef } from '../../../src/ports/messenger.ts';
import { openApp, type App } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';

const answer = (number: number): MessageRef => ({
  conversatie: 'personal:noor',
  activiteit: `antwoord-${number}`,
  serviceUrl: 'https://teams.voorbeeldstad.example/',
});
/** An answer to what somebody typed, that now stands in Teams. */
const answered = async ({ loose }: App, number: number): Promise<Delivery> =>
  loose.noting(() => Promise.resolve({ ok: true, ref: answer(number) }))();
const noted = async ({ documents }: App) => (await collect(documents.list('loose', ''))).length;
const takenAway = ({ messenger }: App) => messenger.removals.map(({ ref }) => ref.activiteit);

test('an answer to what was typed goes from Teams when it is as old as a closed casusoverleg may be (law 15)', async () => {
  const app = await openApp();
  await answered(app, 1);
  await app.outage('2027-02-21 09:09');
  await app.loose.sweep(app.messenger);
  expect(takenAway(app)).toEqual([]);
  await app.outage('2027-02-21 10:11');
  await app.loose.sweep(app.messenger);
  expect(takenAway(app)).toEqual(['antwoord-1']);
  expect(await noted(app)).toBe(0);
});

test('the bot takes a weekly digest away by itself, and keeps those of within the term', async () => {
  const app = await openApp();
  await app.until('2026-12-07 12:00');
  const sent = await noted(app);
  expect(sent).toBeGreaterThan(0);
  await app.until('2027-03-01 07:00');
  const first = app.messenger.posts[0]?.delivery;
  expect(takenAway(app)).toContain(first?.ok ? first.ref.activiteit : 'niets bezorgd');
  expect(await noted(app)).toBeGreaterThan(0);
});

test('a busy Teams is asked again an hour later, from where it stopped', async () => {
  const app = await openApp();
  for (const number of [1, 2, 3]) await answered(app, number);
  app.messenger.failNext('remove', { ok: false, why: 'later' });
  await app.outage('2027-02-22 12:00');
  await app.loose.sweep(app.messenger);
  expect(await noted(app)).toBe(3);
  await app.outage('2027-02-22 13:00');
  await app.loose.sweep(app.messenger);
  expect(await noted(app)).toBe(0);
});

test('what Teams refuses holds up nothing else, and is given up after three days with a line in the log', async () => {
  const app = await openApp();
  await answered(app, 1);
  await app.outage('2026-11-23 09:11');
  await answered(app, 2);
  const refused = { ok: false, why: 'unreachable' } as const;
  app.messenger.failNext('remove', refused);
  await app.outage('2027-02-22 12:00');
  await app.loose.sweep(app.messenger);
  expect(await noted(app)).toBe(1);
  app.messenger.failNext('remove', refused);
  await app.outage('2027-02-25 12:00');
  await app.loose.sweep(app.messenger);
  expect(await noted(app)).toBe(0);
  expect(app.log.lines.filter(({ message }) => message === 'los bericht niet te verwijderen')).toHaveLength(1);
});

test('one for which Teams is busy each time holds up the rest for an hour, and stays', async () => {
  const app = await openApp();
  for (const number of [1, 2, 3]) {
    app.realClock.advance(1);
    await answered(app, number);
  }
  const dead = answer(1).activiteit;
  const remove: App['messenger']['remove'] = (ref) =>
    ref.activiteit === dead ? Promise.resolve({ ok: false, why: 'later' }) : app.messenger.remove(ref);
  await app.outage('2027-02-22 12:00');
  await app.loose.sweep({ remove });
  expect(await noted(app)).toBe(3);
  await app.outage('2027-02-22 13:00');
  await app.loose.sweep({ remove });
  expect([takenAway(app), await noted(app)]).toEqual([['antwoord-2', 'antwoord-3'], 1]);
});

test('what did not reach Teams is not noted', async () => {
  const app = await openApp();
  const refused: Delivery = { ok: false, why: 'unreachable' };
  expect(await app.loose.noting(() => Promise.resolve(refused))()).toBe(refused);
  expect(await noted(app)).toBe(0);
});

test('however much Teams refuses, the rest has its turn within minutes, and what is refused is tried again', async () => {
  const app = await openApp();
  for (let number = 1; number <= 46; number += 1) {
    app.realClock.advance(1);
    await answered(app, number);
  }
  const refused = Array.from({ length: 30 }, () => ({ ok: false, why: 'unreachable' }) as const);
  app.messenger.failNext('remove', ...refused);
  await app.outage('2027-02-22 12:00');
  await app.loose.sweep(app.messenger);
  expect(takenAway(app)).toEqual(Array.from({ length: 20 }, (_, nr) => `antwoord-${nr + 1}`));
  await app.loose.sweep(app.messenger);
  expect(takenAway(app)).toHaveLength(20);
  for (const minute of ['12:01', '12:02']) {
    await app.outage(`2027-02-22 ${minute}`);
    await app.loose.sweep(app.messenger);
  }
  expect([takenAway(app).length, await noted(app)]).toEqual([46, 30]);
  await app.outage('2027-02-22 12:03');
  await app.loose.sweep(app.messenger);
  expect(takenAway(app)).toHaveLength(46);
  for (const hour of ['13:02', '13:03']) {
    await app.outage(`2027-02-22 ${hour}`);
    await app.loose.sweep(app.messenger);
  }
  expect(await noted(app)).toBe(0);
});

test('a store that fails while it is noted changes nothing of what was sent', async () => {
  const app = await openApp();
  app.stores.close();
  await expect(answered(app, 1)).resolves.toEqual({ ok: true, ref: answer(1) });
  expect(app.log.lines.map(({ message }) => message)).toContain('los bericht niet genoteerd');
});
