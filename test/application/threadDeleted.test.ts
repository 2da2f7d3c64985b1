import type { Delivery, Messenger } from '../../src/ports/messenger.ts';
import { kenmerk, openApp } from '../support/app.ts';
import { fakeMessenger } from '../support/fakeMessenger.ts';
import { requested } from '../support/opdrachten.ts';

const gone: Delivery = { ok: false, why: 'gone' };
const unreachable: Delivery = { ok: false, why: 'unreachable' };

/** A Teams in which what stands in a channel can be deleted, and whole channels be away for a while. */
function deletingTeams() {
  const teams = fakeMessenger();
  const deleted = new Set<string>();
  let away = false;
  const post: Messenger['post'] = (to, message) => {
    const refused = to.kind === 'person' ? false : away || (to.kind === 'thread' && deleted.has(to.root.conversatie));
    return refused ? Promise.resolve(unreachable) : teams.post(to, message);
  };
  const update: Messenger['update'] = (ref, message) =>
    Promise.resolve(deleted.has(ref.conversatie) ? gone : undefined).then(
      (answer) => answer ?? (away && ref.conversatie.startsWith('19:') ? unreachable : teams.update(ref, message)),
    );
  return {
    ...teams,
    post,
    update,
    deleteThread: (conversatie: string) => void deleted.add(conversatie),
    channelIs: (there: boolean) => void (away = !there),
  };
}

/** With a thread in Teams of which everything is sent. */
async function withThread() {
  const teams = deletingTeams();
  const app = await openApp({ messenger: teams });
  await app.start({ aan: [] });
  await app.work.settle();
  const thread = async () => (await app.stored()).casus.thread?.conversatie ?? '';
  return { ...app, teams, thread };
}

test('a thread that was deleted is seen to be gone by the first message for it, also when its card shows what it showed', async () => {
  const app = await withThread();
  await app.when(requested({ by: 'noor' }));
  await app.work.settle();
  const first = await app.thread();
  app.teams.deleteThread(first);
  await app.casussen.execute(kenmerk, undefined, ({ outbox, lease }) => {
    const { ref: _ref, ...stand } = outbox.find(({ soort }) => soort === 'mandaat-stand')!;
    return { lease, outbox: [...outbox, { ...stand, key: 'another', state: 'pending' }] };
  });
  await app.delivery.deliverAll();
  expect(await app.thread()).not.toBe(first);
  app.realClock.advance(600_000);
  await app.delivery.deliverAll();
  expect((await app.stored()).document.outbox.filter(({ state }) => state === 'pending')).toEqual([]);
});

test('a channel that was deleted and put back has its thread again within minutes, and no second one', async () => {
  const app = await withThread();
  const first = await app.thread();
  app.teams.channelIs(false);
  await app.until('2026-11-24 09:30');
  for (let hour = 0; hour < 24; hour += 1) await app.wait(3_600_000);
  app.teams.channelIs(true);
  await app.wait(600_000);
  expect(await app.thread()).toBe(first);
  expect((await app.stored()).document.outbox.filter(({ stale }) => stale === true)).toEqual([]);
});
