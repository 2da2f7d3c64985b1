import { allowances, createCallerLimit } from '../../../src/adapters/teams/inbound/callerLimit.ts';
import { teamsTekst } from '../../../src/cards/text/nl/teams.ts';
import type { Card } from '../../../src/ports/messenger.ts';
import { type FakeClock, fakeClock } from '../../support/clocks.ts';
import { complaints } from '../../cards/support/complaints.ts';
import { partsOfType } from '../../cards/support/parts.ts';
import { activitiesOf } from './activities.ts';
import { type AzureBench, azureBench, teamsUrl } from './azureBench.ts';
import { sam } from './people.ts';
import { teamsBench } from './teamsBench.ts';

type Json = Readonly<Record<string, unknown>>;

let bench: AzureBench;
let clock: FakeClock;
let teams: ReturnType<typeof activitiesOf>;
beforeEach(async () => {
  clock = fakeClock('2026-11-23T08:00:00Z');
  bench = await azureBench({ realClock: clock });
  teams = activitiesOf(bench);
});
afterEach(() => bench.close());

const here = { serviceUrl: teamsUrl };
const post = (activity: Json) => bench.post(activity, { authorization: bench.openId.token() });
const click = (parts: Json = here) => post(teams.execute('mandaat.akkoord', {}, parts));

async function useUp(kind: keyof typeof allowances, once: () => Promise<unknown>): Promise<void> {
  for (let count = 0; count < allowances[kind].burst; count += 1) await once();
}

test('who clicks too much is told so under the card, which stays; another is not', async () => {
  await useUp('turn', click);
  const [calls, looks] = [bench.bot.calls.length, bench.book.looks()];
  expect((await click()).body).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: teamsTekst.teVaak,
  });
  expect(bench.bot.calls).toHaveLength(calls);
  expect(bench.book.looks()).toBe(looks);
  const from = { id: '29:sam', name: 'Sam Bakker', aadObjectId: sam };
  expect((await click({ ...here, from })).body).toMatchObject({ value: 'Goed.' });
  clock.advance(allowances.turn.every);
  expect((await click()).body).toMatchObject({ value: 'Goed.' });
});

test('a form that opens too often says so', async () => {
  await useUp('turn', click);
  const { body } = await post(teams.invoke('task/fetch', { data: { verb: 'mandaat.vragen' } }, here));
  expect(body).toEqual({ task: { type: 'message', value: teamsTekst.teVaak } });
});

test('a form that is sent too often comes back with all that was typed, to send once more', async () => {
  const typed = { verb: 'mandaat.vragen', kenmerk: 'AT-7KQ3MX', motivering: 'Zonder huis **geen** <at>rust</at>.' };
  const send = (data: Json = typed) => post(teams.invoke('task/submit', { data }, here));
  await useUp('form', send);
  const calls = bench.bot.calls.length;
  const { status, body } = await send();
  expect(status).toBe(200);
  expect(bench.bot.calls).toHaveLength(calls);
  const card = (body as { task: { value: { card: { content: Card } } } }).task.value.card.content;
  expect(complaints(card)).toEqual([]);
  const [button] = partsOfType(card, 'Action.Submit');
  expect(button?.['data']).toEqual(typed);
  clock.advance(allowances.form.every);
  await send(button?.['data'] as Json);
  expect(bench.bot.calls.at(-1)).toMatchObject({ to: 'submit', input: { verb: 'mandaat.vragen' } });
  expect(bench.bot.calls.at(-1)?.input?.data).toEqual({ kenmerk: typed.kenmerk, motivering: typed.motivering });
});

test.each([
  ['without a verb', { motivering: 'x' }],
  ['larger than any form of ours', { verb: 'mandaat.vragen', motivering: 'x'.repeat(30_000) }],
])('a form %s is only told', async (_what, data) => {
  const send = () => post(teams.invoke('task/submit', { data }, here));
  await useUp('form', send);
  expect((await send()).body).toEqual({ task: { type: 'message', value: teamsTekst.teVaak } });
});

test('the log tells once a minute that somebody did too much, and nothing of what', async () => {
  await useUp('turn', click);
  const lines = bench.log.length;
  await click();
  await click();
  await post(teams.message('mevrouw Jansen', here));
  expect(bench.log.slice(lines).map(({ outcome }) => outcome)).toEqual(['limited: caller']);
});

test('who writes too much is told once a minute, in the chat, and not for what Teams sends by itself', async () => {
  const told = await teamsBench({ realClock: clock, callerLimit: createCallerLimit(clock) });
  const { message, activity } = activitiesOf(told);
  await useUp('turn', () => told.post(activity({ type: 'typing' })));
  await told.post(activity({ type: 'messageReaction' }));
  expect(told.wrote()).toEqual([]);
  clock.advance(60_000);
  await useUp('turn', () => told.post(activity({ type: 'typing' })));
  for (let count = 0; count < 5; count += 1) await told.post(message('hallo'));
  await told.teams.close();
  expect(told.wrote().map(({ text }) => text)).toEqual([teamsTekst.teVaak]);
  expect(told.bot.calls).toEqual([]);
  expect(told.book.writes()).toBe(0);
  await told.close();
});
