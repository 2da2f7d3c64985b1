import { tickAll } from '../../src/application/tickDue.ts';
import { kenmerk, openApp, type App } from '../support/app.ts';
import { without } from '../support/directory.ts';
import { granted, joined, requested } from '../support/opdrachten.ts';
import { turnsOf, wordsOf } from '../support/turns.ts';
import { voorbeeldstad, wie } from '../support/voorbeeldstad.ts';

/** Sam sits at the table and asked a mandaat, of which the card lies in their chat. */
async function samAsked(): Promise<App> {
  const app = await openApp();
  await app.start();
  await app.when(joined({ by: 'sam' }), requested({ by: 'sam' }));
  await app.work.settle();
  return app;
}
async function leaves(app: App, key: string): Promise<void> {
  app.changeOrganisatie(without(key));
  await tickAll(app);
  await app.work.settle();
}
const postsTo = (app: App, key: string): number =>
  app.messenger.posts.filter(({ to }) => to.kind === 'person' && to.person === wie(key)).length;
const titles = (app: App, key: string): readonly string[] =>
  app.messenger.arrivedAt(wie(key)).map(({ summary }) => summary);

test('nothing is sent any more to who left the directory, and whoever can hears to phone instead (A, U5)', async () => {
  const app = await samAsked();
  const before = postsTo(app, 'sam');
  const shown = app.messenger.updates.length;
  await leaves(app, 'sam');
  await app.when(granted({ by: 'fatima' }));
  await app.work.settle();
  expect(postsTo(app, 'sam')).toBe(before);
  expect(titles(app, 'noor')).toContainEqual(expect.stringContaining('Bel even'));
  const { document, events } = await app.stored();
  expect(document.outbox.filter(({ state }) => state === 'pending')).toEqual([]);
  expect(events.filter(({ type }) => type === 'PersonUnreachable')).toEqual([
    expect.objectContaining({ person: wie('sam'), inTeam: false }),
  ]);
  const mine = document.outbox.filter(({ aan }) => aan === wie('sam')).map(({ ref }) => ref?.activiteit);
  const updated = app.messenger.updates.slice(shown).map(({ ref }) => ref.activiteit);
  expect(updated.filter((id) => mine.includes(id))).toEqual([]);
});

test('the thread says that who holds regie is no longer in the directory, and who looks after it (R5)', async () => {
  const app = await samAsked();
  await leaves(app, 'noor');
  expect(JSON.stringify(app.messenger.updates.at(-1))).toContain('niet meer in de gids · Priya Ramdin neemt waar');
});

test('who looks after regie finds the casusoverleg in their own lists, until the holder is back (R5)', async () => {
  const app = await samAsked();
  const { say } = turnsOf(app);
  const listed = async () => wordsOf(await say('priya', 'mijn casussen')).includes(kenmerk);
  expect(await listed()).toBe(false);
  await leaves(app, 'noor');
  expect(await listed()).toBe(true);
  app.changeOrganisatie(voorbeeldstad());
  await tickAll(app);
  expect(await listed()).toBe(false);
});
