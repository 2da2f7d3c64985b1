import { cardMessage } from '../support/cards.ts';
import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { havenkwartier, molenbuurt, noor, sam, tenantId } from '../support/voorbeeldstad.ts';

type Created = { readonly id: string; readonly activityId?: string };
type ConnectorFault = { readonly error: { readonly code: string } };

let teams: LocalTeams;
beforeEach(async () => void (teams = await startLocalTeams()));
afterEach(() => teams.close());

const startThread = async (text = 'Wonen behouden') =>
  (
    await teams.connector<Created>('POST', 'v3/conversations', {
      isGroup: true,
      tenantId,
      channelData: { channel: { id: havenkwartier } },
      activity: cardMessage(text),
    })
  ).body;
const openChat = (id: string, tenant = tenantId) =>
  teams.connector<Created & ConnectorFault>('POST', 'v3/conversations', {
    isGroup: false,
    members: [{ id }],
    tenantId: tenant,
  });
const activities = (conversation: string, activity = '') =>
  `v3/conversations/${encodeURIComponent(conversation)}/activities${activity && `/${activity}`}`;

test('a thread has the id of its channel and root message, and answers with that message', async () => {
  const { id, activityId } = await startThread();
  expect(id).toBe(`${havenkwartier};messageid=${activityId}`);
  const [root] = await teams.messages(noor, havenkwartier);
  expect(root).toMatchObject({ id: activityId, from: { bot: true }, cards: [{ fallbackText: 'Wonen behouden' }] });
});

test('a message in a thread is a reply, whether its id is encoded or not', async () => {
  const { id, activityId } = await startThread();
  await teams.connector('POST', activities(id), { type: 'message', text: 'een' });
  await teams.connector('POST', `v3/conversations/${id}/activities`, { type: 'message', text: 'twee' });
  await teams.connector('POST', activities(havenkwartier, activityId), { type: 'message', text: 'drie' });
  const { body } = await teams.get<{ threads: { replies: { text: string }[] }[] }>(
    `/sim/conversation?as=${noor}&id=${encodeURIComponent(havenkwartier)}`,
  );
  expect(body.threads.map(({ replies }) => replies.map(({ text }) => text))).toEqual([['een', 'twee', 'drie']]);
});

test('a message straight into the channel begins a thread', async () => {
  await teams.connector('POST', activities(molenbuurt), { type: 'message', text: 'Goedemorgen' });
  expect(await teams.messages(noor, molenbuurt)).toMatchObject([{ text: 'Goedemorgen' }]);
});

test('a person has one chat with the bot, by channel id or Entra id', async () => {
  const byEntra = await openChat(sam);
  const roster = await teams.connector<{ id: string; objectId: string }[]>(
    'GET',
    `v3/conversations/${encodeURIComponent(byEntra.body.id)}/members`,
  );
  expect(roster.body).toMatchObject([{ objectId: sam, name: 'Sam Bakker', tenantId }]);
  expect((await openChat(roster.body[0]!.id)).body.id).toBe(byEntra.body.id);
  expect((await openChat(noor)).body.id).not.toBe(byEntra.body.id);
});

test('a user principal name, a stranger and another tenant are not members to write to', async () => {
  expect((await openChat('sam@voorbeeldstad.example')).body.error.code).toBe('BotNotInConversationRoster');
  expect((await openChat('00000000-0000-4000-8000-00000000ffff')).status).toBe(403);
  expect((await openChat(sam, '00000000-0000-4000-8000-000000000009')).status).toBe(403);
});

test('someone who removed the bot can no longer be written to (U5)', async () => {
  const { id } = (await openChat(sam)).body;
  await teams.post('/sim/install', { as: sam, installed: false });
  expect(await openChat(sam)).toMatchObject({ status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
  expect((await teams.connector('POST', activities(id), { type: 'message', text: 'Hoi' })).status).toBe(403);
  await teams.post('/sim/install', { as: sam, installed: true });
  expect((await teams.connector('POST', activities(id), { type: 'message', text: 'Hoi' })).status).toBe(201);
});

test('an update replaces the message in its place, a deletion leaves a gap', async () => {
  const { id, activityId } = await startThread();
  expect((await teams.connector('PUT', activities(id, activityId), cardMessage('Besloten'))).status).toBe(200);
  expect(await teams.messages(sam, havenkwartier)).toMatchObject([
    { id: activityId, edited: true, cards: [{ fallbackText: 'Besloten' }] },
  ]);
  expect((await teams.connector('DELETE', activities(id, activityId))).status).toBe(200);
  expect(await teams.messages(sam, havenkwartier)).toMatchObject([{ id: activityId, deleted: true, cards: [] }]);
});

test('what is gone or was never there answers as Teams answers', async () => {
  const { id, activityId } = await startThread();
  await teams.connector('DELETE', activities(id, activityId));
  const gone = { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } };
  expect(await teams.connector('PUT', activities(id, activityId), cardMessage('x'))).toMatchObject(gone);
  expect(await teams.connector('PUT', activities(havenkwartier, '12'), cardMessage('x'))).toMatchObject(gone);
  const nowhere = { status: 404, body: { error: { code: 'ConversationNotFound' } } };
  expect(await teams.connector('POST', activities('19:weg@thread.tacv2'), cardMessage('x'))).toMatchObject(nowhere);
  expect(await teams.connector('POST', activities(`${havenkwartier};messageid=5`), cardMessage('x'))).toMatchObject(
    nowhere,
  );
});

test('the bot changes only its own messages', async () => {
  await teams.post('/sim/send', { as: noor, conversation: havenkwartier, text: 'van Noor' });
  const [message] = await teams.messages(noor, havenkwartier);
  expect((await teams.connector('PUT', activities(havenkwartier, message!.id), cardMessage('x'))).status).toBe(403);
});

test('typing leaves nothing behind', async () => {
  expect((await teams.connector('POST', activities(havenkwartier), { type: 'typing' })).status).toBe(202);
  expect(await teams.messages(noor, havenkwartier)).toEqual([]);
});

test.each([
  ['an empty message', { type: 'message' }, 400],
  ['no activity', [], 400],
  ['a kind Teams does not take', { type: 'trace' }, 400],
  ['a card over 28 KB', cardMessage('a'.repeat(29_000)), 413],
  ['a body over 256 KB', { type: 'message', text: 'a'.repeat(300_000) }, 413],
])('%s is refused', async (_what, body, status) => {
  expect((await teams.connector('POST', activities(havenkwartier), body)).status).toBe(status);
  expect(await teams.messages(noor, havenkwartier)).toEqual([]);
});

test('a mention carries the Entra id of the person, from the message or from its card', async () => {
  const mention = { type: 'mention', text: '<at>Sam Bakker</at>', mentioned: { id: sam, name: 'Sam Bakker' } };
  const text = { type: 'message', text: 'Dag <at>Sam Bakker</at>', entities: [mention] };
  await teams.connector('POST', activities(havenkwartier), text);
  const card = cardMessage('Dag <at>Sam Bakker</at>', { msteams: { entities: [mention] } });
  await teams.connector('POST', activities(havenkwartier), card);
  const mentions = [{ id: sam, naam: 'Sam Bakker' }];
  expect(await teams.messages(sam, havenkwartier)).toMatchObject([{ mentions }, { mentions }]);
});

test('message ids are different and go up, also when the clock stands still', async () => {
  for (const text of ['een', 'twee', 'drie']) {
    await teams.connector('POST', activities(havenkwartier), { type: 'message', text });
  }
  const ids = (await teams.messages(noor, havenkwartier)).map(({ id }) => Number(id));
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  expect(ids[0]).toBeGreaterThan(1_700_000_000_000);
});
