import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { noor } from '../support/voorbeeldstad.ts';
import type { WireLine } from '../../../src/simulator/api.ts';

let teams: LocalTeams;
afterEach(() => teams.close());

const chatOf = async (as: string) => (await teams.state(as)).conversations.find(({ kind }) => kind === 'personal')!.id;
const say = async (text: string) => {
  const request = { as: noor, conversation: await chatOf(noor), text };
  expect((await teams.post('/sim/send', request)).status).toBe(204);
};
const texts = () => teams.bot.heard.map(({ text }) => text);
const hears = (text: string, time = 1) =>
  teams.bot.hears((heard) => heard['text'] === text && texts().filter((one) => one === text).length >= time);

test('a message that was on its way when the process ended reaches the bot after the start', async () => {
  teams = await startLocalTeams();
  teams.bot.answer(() => undefined);
  await say('status');
  await hears('status');
  teams.bot.answer(() => ({ status: 200 }));
  await teams.restart();
  await hears('status', 2);
  await say('help');
  await hears('help');
  expect(texts()).toEqual(['status', 'status', 'help']);
  expect(await teams.messages(noor, await chatOf(noor))).toMatchObject([{ text: 'status' }, { text: 'help' }]);
});

test('messages reach the bot in the order they were sent', async () => {
  teams = await startLocalTeams();
  for (const text of ['een', 'twee', 'drie']) await say(text);
  await hears('drie');
  expect(texts()).toEqual(['een', 'twee', 'drie']);
});

test('an answer of any status counts as heard', async () => {
  teams = await startLocalTeams();
  teams.bot.answer(() => ({ status: 500 }));
  await say('een');
  await say('twee');
  await hears('twee');
  expect(texts()).toEqual(['een', 'twee']);
});

test('a message the bot keeps silent on is offered three times and then dropped, aloud', async () => {
  teams = await startLocalTeams({ patience: 1000 });
  teams.bot.answer(({ text }) => (text === 'zwijg' ? undefined : { status: 200 }));
  await say('zwijg');
  for (const text of ['een', 'twee', 'drie']) {
    await say(text);
    await hears(text);
  }
  expect(texts()).toEqual(['zwijg', 'zwijg', 'een', 'zwijg', 'twee', 'drie']);
  expect(teams.faults).toEqual(['the bot did not answer in time and will not hear this activity']);
});

test('the wire log shows both directions, newest first, by kind and without content', async () => {
  teams = await startLocalTeams();
  await say('geheim');
  await hears('geheim');
  await teams.connector('POST', `v3/conversations/${await chatOf(noor)}/activities`, { type: 'message', text: 'x' });
  await teams.connector('GET', 'v3/weg');
  const { body } = await teams.get<WireLine[]>('/sim/wire');
  expect(body.map(({ richting, wat, status }) => [richting, wat, status])).toEqual([
    ['van-bot', 'onbekend', 404],
    ['van-bot', 'sendToConversation message', 201],
    ['naar-bot', 'message', 200],
  ]);
  expect(JSON.stringify(body)).not.toContain('geheim');
});

test('the wire log keeps two hundred lines', async () => {
  teams = await startLocalTeams();
  for (let count = 0; count < 205; count++) await teams.connector('GET', 'v3/weg');
  const { body } = await teams.get<WireLine[]>('/sim/wire');
  expect([body.length, body[0]!.nr]).toEqual([200, 205]);
});
