import type { Mandaat } from '../../src/domain/mandaat/state.ts';
import { openApp, type App } from '../support/app.ts';
import { local } from '../support/kantoor.ts';
import { granted, joined, mandaatId, requested } from '../support/opdrachten.ts';
import { wie } from '../support/voorbeeldstad.ts';

const kanaal = '19:havenkwartier@thread.tacv2';
const rejected = { ok: false, why: 'rejected', status: 400 } as const;

async function waiting(): Promise<App> {
  const app = await openApp();
  await app.start();
  await app.work.settle();
  await app.when(requested({ by: 'noor' }));
  await app.work.settle();
  return app;
}

async function mandaat(app: App): Promise<Mandaat> {
  const found = (await app.stored()).casus.mandaten.get(mandaatId());
  if (found === undefined) throw new Error('nothing was asked');
  return found;
}
const niveau = async (app: App) => {
  const found = await mandaat(app);
  if (found.status !== 'bij-beslisser') throw new Error(`it is ${found.status}`);
  return found.niveau;
};
const summaries = (app: App, key: string): readonly string[] =>
  app.messenger.arrivedAt(wie(key)).map(({ summary }) => summary.split(' ·')[0] ?? '');
const types = async (app: App) => (await app.stored()).document.timeline.map(({ event }) => event['type']);

test('who is in the team but can’t be reached is mentioned in the thread, and the clock goes on (U5)', async () => {
  const app = await openApp();
  app.messenger.unreachable(wie('sam'));
  app.messenger.members(kanaal, wie('sam'));
  await app.start();
  await app.work.settle();
  const inThread = app.messenger.posts.find(({ to }) => to.kind === 'thread');
  expect(inThread?.message).toMatchObject({ mentions: [{ person: wie('sam'), naam: 'Sam Bakker' }] });
  expect(inThread?.message.refreshFor).toEqual([wie('sam')]);
  expect((await app.stored()).casus.uitnodigingen.get('U1' as never)?.gevraagd).toHaveLength(1);
});

test('who is out of reach altogether is followed by the next at once, and the asker is told to phone (U5)', async () => {
  const app = await openApp();
  app.messenger.unreachable(wie('sam'));
  await app.start();
  const before = await app.stored();
  expect(before.casus.uitnodigingen.get('U1' as never)?.gevraagd).toHaveLength(1);
  await app.work.settle();
  expect(summaries(app, 'tessa')).toEqual(['Uitnodiging']);
  expect(summaries(app, 'noor')).toEqual(['Bel even']);
});

test('that somebody is out of reach is written together with the message that failed', async () => {
  const app = await openApp();
  app.messenger.unreachable(wie('sam'));
  await app.start();
  const seen: string[] = [];
  const replace = app.store.replace.bind(app.store);
  app.store.replace = (document, revision) => {
    const failed = document.outbox.some(({ state }) => state === 'failed');
    const known = document.timeline.some(({ event }) => event['type'] === 'PersonUnreachable');
    seen.push(`${failed} ${known}`);
    return replace(document, revision);
  };
  await app.work.settle();
  expect(new Set(seen)).toEqual(new Set(['false false', 'true true']));
});

test('a card that somebody deleted says nothing about whether they can be reached (M8)', async () => {
  const app = await waiting();
  const ref = app.messenger.posts.at(-1)?.delivery;
  if (ref?.ok !== true) throw new Error('the beslisser has no card');
  app.messenger.removed(ref.ref);
  await app.until('2026-11-25 16:00');
  expect(app.messenger.updates.some(({ delivery }) => !delivery.ok)).toBe(true);
  expect(await types(app)).not.toContain('PersonUnreachable');
  expect((await niveau(app)).beslisser).toBe(wie('fatima'));
});

test('the root of a thread that is gone gets a successor in the thread, which is kept up from then on (C7)', async () => {
  const app = await waiting();
  const [root] = app.messenger.posts;
  if (root?.delivery.ok !== true) throw new Error('there is no root');
  app.messenger.removed(root.delivery.ref);
  await app.when(joined({ by: 'sam' }));
  await app.work.settle();
  const successor = app.messenger.posts.at(-1);
  expect(successor?.to).toEqual({ kind: 'thread', root: root.delivery.ref });
  const { casus } = await app.stored();
  expect(casus.thread?.activiteit).toBe(successor?.delivery.ok && successor.delivery.ref.activiteit);
  const posted = app.messenger.posts.length;
  await app.when(granted({ by: 'fatima' }));
  await app.work.settle();
  expect(
    app.messenger.posts
      .slice(posted)
      .map(({ to }) => to.kind)
      .sort(),
  ).toEqual(['person', 'person', 'thread']);
});

test('when the whole thread is gone a new one is begun in the channel (C7)', async () => {
  const app = await waiting();
  const [root] = app.messenger.posts;
  if (root?.delivery.ok !== true) throw new Error('there is no root');
  app.messenger.removed(root.delivery.ref);
  app.messenger.failNext('thread', { ok: false, why: 'unreachable' });
  await app.when(joined({ by: 'sam' }));
  await app.work.settle();
  expect(app.messenger.posts.at(-1)?.to.kind).toBe('channel');
  expect((await app.stored()).casus.thread?.conversatie).not.toBe(root.delivery.ref.conversatie);
});

test('a thread that Teams refuses is told to starter and beheerder once, and goes up when it is taken (C7)', async () => {
  const app = await openApp();
  app.messenger.failNext('channel', rejected, rejected, rejected);
  await app.start();
  await app.when(requested({ by: 'noor' }), granted({ by: 'fatima' }));
  await app.work.settle();
  const told = (key: string) =>
    app.messenger.arrivedAt(wie(key)).filter(({ summary }) => summary.startsWith('De thread staat er nog niet'));
  expect([told('noor').length, told('bram').length]).toEqual([1, 1]);
  await app.wait(600_000);
  await app.wait(600_000);
  expect(told('noor')).toHaveLength(1);
  expect((await app.stored()).document.index.thread).toBeNull();
  await app.wait(600_000);
  const toThread = app.messenger.posts.filter(({ to, delivery }) => to.kind !== 'person' && delivery.ok);
  expect(toThread.map(({ to }) => to.kind)).toEqual(['channel', 'thread', 'thread']);
});

test('the live picture shows each morning how long a mandaat waits (C7, M4)', async () => {
  const app = await waiting();
  const shows = (summary: string) =>
    JSON.stringify(app.messenger.updates.findLast(({ message }) => message.summary.startsWith(summary))?.message.card);
  const root = () => shows('Nieuw casusoverleg');
  await app.until('2026-11-24 08:30');
  expect(root()).toContain('nu bij de teamleider');
  expect(shows('Stand van een mandaat')).toContain('bij de beslisser');
  const before = app.messenger.updates.length;
  await app.until('2026-11-25 08:30');
  expect(app.messenger.updates.length).toBeGreaterThan(before);
  expect(root()).toContain('2 werkdagen · nu bij');
});

test('a warning counts when it arrived, and the step comes two office hours after that at the earliest (M5)', async () => {
  const app = await waiting();
  await app.until('2026-11-26 09:00');
  expect((await niveau(app)).waarschuwing?.bezorgd).toBeGreaterThanOrEqual(local('2026-11-25 13:00'));
  await app.until('2026-11-26 09:30');
  expect((await niveau(app)).beslisser).toBe(wie('pieter'));
});

test('a warning that Teams refuses does not stall the ladder (M5, M7)', async () => {
  const app = await waiting();
  await app.until('2026-11-25 10:00');
  app.messenger.failNext(wie('fatima'), rejected);
  await app.until('2026-11-25 16:50');
  expect((await niveau(app)).beslisser).toBe(wie('ingrid'));
  expect(summaries(app, 'ingrid')).toContain('Besluit gevraagd');
});

test('a warning and its mention that both fail do not stall the ladder either (M5, U5)', async () => {
  const app = await waiting();
  await app.until('2026-11-25 10:00');
  app.messenger.unreachable(wie('fatima'));
  app.messenger.members(kanaal, wie('fatima'));
  app.messenger.failNext('thread', rejected);
  await app.until('2026-11-25 16:50');
  expect((await niveau(app)).beslisser).toBe(wie('ingrid'));
});

test('a mention in the thread stands for the warning that could not be sent (M5, U5)', async () => {
  const app = await waiting();
  await app.until('2026-11-25 10:00');
  app.messenger.unreachable(wie('fatima'));
  app.messenger.members(kanaal, wie('fatima'));
  await app.until('2026-11-25 16:50');
  expect((await niveau(app)).waarschuwing?.bezorgd).toBeDefined();
  expect((await niveau(app)).beslisser).toBe(wie('fatima'));
});

test('bringing the old warning card up to date does not count as the warning of the next level (M5)', async () => {
  const app = await waiting();
  await app.until('2026-11-30 10:00');
  expect((await niveau(app)).beslisser).toBe(wie('pieter'));
  const no = { ok: false, why: 'later' } as const;
  app.messenger.failNext(wie('pieter'), ...Array.from({ length: 50 }, () => no));
  await app.until('2026-12-01 16:50');
  const { waarschuwing } = await niveau(app);
  expect([waarschuwing === undefined, waarschuwing?.bezorgd]).toEqual([false, undefined]);
});
