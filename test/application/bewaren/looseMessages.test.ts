import type { MessageRef } from '../../../src/ports/messenger.ts';
import { openApp, type App } from '../../support/app.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';

const answer = (number: number): MessageRef => ({
  conversatie: 'personal:noor',
  activiteit: `antwoord-${number}`,
  serviceUrl: 'https://teams.voorbeeldstad.example/',
});
const noted = async ({ documents }: App) => (await collect(documents.list('loose', ''))).length;
const takenAway = ({ messenger }: App) => messenger.removals.map(({ ref }) => ref.activiteit);

test('an answer to what was typed goes from Teams when it is as old as a closed casusoverleg may be (law 15)', async () => {
  const app = await openApp();
  await app.loose.note(answer(1));
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
  for (const number of [1, 2, 3]) await app.loose.note(answer(number));
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
  await app.loose.note(answer(1));
  await app.outage('2026-11-23 09:11');
  await app.loose.note(answer(2));
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

test('a store that fails while it is noted changes nothing of what was sent', async () => {
  const app = await openApp();
  app.stores.close();
  await expect(app.loose.note(answer(1))).resolves.toBeUndefined();
  expect(app.log.lines.map(({ message }) => message)).toContain('los bericht niet genoteerd');
});
