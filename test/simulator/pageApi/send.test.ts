import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { begin, havenkwartier, noor, sam, team, tenantId } from '../support/voorbeeldstad.ts';

let teams: LocalTeams;
beforeEach(async () => void (teams = await startLocalTeams()));
afterEach(() => teams.close());

const chatOf = async (as: string) => (await teams.state(as)).conversations.find(({ kind }) => kind === 'personal')!.id;
const send = (as: string, conversation: string, text: string, thread?: string) =>
  teams.post('/sim/send', { as, conversation, text, thread });
const isMessage = ({ type }: { type: string }) => type === 'message';

test('a message in a personal chat reaches the bot as Teams sends it', async () => {
  const chat = await chatOf(noor);
  expect((await send(noor, chat, 'mijn casussen')).status).toBe(204);
  const heard = await teams.bot.hears(isMessage);
  expect(heard).toMatchObject({
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    locale: 'nl-NL',
    text: 'mijn casussen',
    textFormat: 'plain',
    from: { id: expect.stringMatching(/^29:1/) as unknown, name: 'Noor de Wit', aadObjectId: noor },
    recipient: { id: '28:aan-tafel', name: 'Aan Tafel' },
    conversation: { id: chat, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    timestamp: new Date(begin).toISOString(),
  });
  expect(heard['entities']).not.toContainEqual(expect.objectContaining({ type: 'mention' }));
  const [message] = await teams.messages(noor, chat);
  expect(heard['id']).toBe(message!.id);
});

test('in a channel the bot hears only what mentions it, with the thread in the conversation id', async () => {
  await send(noor, havenkwartier, 'Goedemorgen allemaal');
  const [root] = await teams.messages(noor, havenkwartier);
  await send(sam, havenkwartier, '<at>Aan Tafel</at> status', root!.id);
  const heard = await teams.bot.hears(isMessage);
  expect(heard).toMatchObject({
    text: '<at>Aan Tafel</at> status',
    conversation: { id: `${havenkwartier};messageid=${root!.id}`, isGroup: true, conversationType: 'channel' },
    channelData: { channel: { id: havenkwartier }, team: { id: team }, tenant: { id: tenantId } },
    entities: [
      { type: 'mention', text: '<at>Aan Tafel</at>', mentioned: { id: '28:aan-tafel', name: 'Aan Tafel' } },
      { type: 'clientInfo', country: 'NL' },
    ],
  });
  expect(teams.bot.heard).toHaveLength(1);
});

test('a mention of a colleague is shown, and is not for the bot', async () => {
  await send(noor, havenkwartier, 'Kijk jij, <at>Sam Bakker</at>?');
  expect(await teams.messages(sam, havenkwartier)).toMatchObject([{ mentions: [{ id: sam, naam: 'Sam Bakker' }] }]);
  expect(teams.bot.heard).toEqual([]);
});

test('unread counts for everyone but the writer, until read; an update does not count again', async () => {
  await send(noor, havenkwartier, 'Goedemorgen');
  const unread = async (as: string) => (await teams.state(as)).me.ongelezen;
  expect([await unread(noor), await unread(sam)]).toEqual([0, 1]);
  expect(await teams.messages(sam, havenkwartier)).toMatchObject([{ ongelezen: true }]);
  const path = `v3/conversations/${havenkwartier}/activities`;
  const posted = await teams.connector<{ id: string }>('POST', path, { type: 'message', text: 'Dag' });
  expect([await unread(noor), await unread(sam)]).toEqual([1, 2]);
  await teams.post('/sim/read', { as: sam, conversation: havenkwartier });
  await teams.connector('PUT', `${path}/${posted.body.id}`, { type: 'message', text: 'Dag allemaal' });
  expect([await unread(noor), await unread(sam)]).toEqual([1, 0]);
});

test('reading tells the other pages once, so that two pages do not keep each other awake', async () => {
  await send(noor, havenkwartier, 'een');
  const changes = await teams.changes();
  const seen = changes.first(({ conversation }) => conversation === havenkwartier);
  await teams.post('/sim/read', { as: sam, conversation: havenkwartier });
  expect(await seen).toEqual({ conversation: havenkwartier });
  const next = changes.first((change) => change.conversation !== havenkwartier || change !== changes.items[0]);
  await teams.post('/sim/read', { as: sam, conversation: havenkwartier });
  await teams.post('/sim/clock', { jump: 'uur' });
  expect(await next).toEqual({ clock: true });
});

test('the bot hears once that someone opened their chat', async () => {
  const chat = await chatOf(noor);
  await teams.messages(noor, chat);
  await teams.messages(noor, chat);
  const update = await teams.bot.hears(({ type }) => type === 'conversationUpdate');
  expect(teams.bot.heard.map(({ type }) => type)).toEqual(['installationUpdate', 'conversationUpdate']);
  expect(teams.bot.heard[0]).toMatchObject({ action: 'add', from: { aadObjectId: noor }, conversation: { id: chat } });
  expect(update['membersAdded']).toContainEqual({ id: '28:aan-tafel', name: 'Aan Tafel' });
});

test('without the bot a person cannot write to it', async () => {
  const chat = await chatOf(sam);
  await teams.post('/sim/install', { as: sam, installed: false });
  expect(await teams.bot.hears(({ type }) => type === 'installationUpdate')).toMatchObject({ action: 'remove' });
  expect(await send(sam, chat, 'help')).toMatchObject({ status: 409, body: { error: expect.any(String) as unknown } });
});

test('a plain Action.Submit arrives as a message with a value', async () => {
  const path = `v3/conversations/${havenkwartier}/activities`;
  const posted = await teams.connector<{ id: string }>('POST', path, { type: 'message', text: 'kaart' });
  const request = { as: sam, conversation: havenkwartier, message: posted.body.id };
  const inputs = { reden: 'vol' };
  expect(await teams.post('/sim/submit', { ...request, data: { verb: 'x' }, inputs })).toMatchObject({
    status: 200,
    body: { kind: 'nothing' },
  });
  const heard = await teams.bot.hears(isMessage);
  expect(heard).toMatchObject({ value: { verb: 'x', reden: 'vol' }, replyToId: posted.body.id });
  expect(heard['text']).toBeUndefined();
});

test.each([
  ['an unknown person', { as: sam.replace('a2', 'ff'), conversation: havenkwartier, text: 'x' }, 404],
  ['an unknown conversation', { as: sam, conversation: 'a:1weg', text: 'x' }, 404],
  ['an unknown thread', { as: sam, conversation: havenkwartier, thread: '12', text: 'x' }, 404],
  ['nothing to say', { as: sam, conversation: havenkwartier, text: ' ' }, 400],
  ['a missing field', { as: sam, text: 'x' }, 400],
])('%s is refused with a text', async (_what, body, status) => {
  expect(await teams.post('/sim/send', body)).toMatchObject({ status, body: { error: expect.any(String) as unknown } });
});

test('nobody looks into the chat of another', async () => {
  const chat = await chatOf(noor);
  expect((await teams.get(`/sim/conversation?as=${sam}&id=${chat}`)).status).toBe(404);
  expect((await send(sam, chat, 'help')).status).toBe(404);
});
