import { cardMessage } from '../support/cards.ts';
import { cardReply, dialogReply, errorReply, messageReply } from '../support/invokeReplies.ts';
import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { havenkwartier, noor, sam, tenantId } from '../support/voorbeeldstad.ts';

let teams: LocalTeams;
beforeEach(async () => void (teams = await startLocalTeams({ patience: 1000 })));
afterEach(() => teams.close());

const path = `v3/conversations/${havenkwartier}/activities`;
const postCard = async () => (await teams.connector<{ id: string }>('POST', path, cardMessage('Mag dit?'))).body.id;
const press = (message: string, verb = 'mandaat.akkoord') =>
  teams.post('/sim/execute', {
    as: sam,
    conversation: havenkwartier,
    message,
    verb,
    data: { kenmerk: 'AT-7KQ3MX' },
    inputs: { motivering: 'past' },
  });
const fallback = async (as: string) => (await teams.messages(as, havenkwartier))[0]!.cards[0]!['fallbackText'];

test('a button arrives as adaptiveCard/action with the data and the inputs together', async () => {
  const message = await postCard();
  teams.bot.answer(() => messageReply('Genoteerd'));
  expect((await press(message)).body).toEqual({ kind: 'message', text: 'Genoteerd' });
  expect(teams.bot.heard[0]).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message,
    from: { aadObjectId: sam },
    conversation: { id: `${havenkwartier};messageid=${message}` },
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'mandaat.akkoord',
        data: { kenmerk: 'AT-7KQ3MX', motivering: 'past' },
      },
      trigger: 'manual',
    },
  });
});

test('a card in the answer is for this person only, until the bot updates the message', async () => {
  const message = await postCard();
  teams.bot.answer(() => cardReply({ type: 'AdaptiveCard', fallbackText: 'Jij gaf akkoord' }));
  expect((await press(message)).body).toMatchObject({ kind: 'card', card: { fallbackText: 'Jij gaf akkoord' } });
  expect([await fallback(sam), await fallback(noor)]).toEqual(['Jij gaf akkoord', 'Mag dit?']);
  await teams.restart();
  expect(await fallback(sam)).toBe('Jij gaf akkoord');
  await teams.connector('PUT', `${path}/${message}`, cardMessage('Akkoord'));
  expect([await fallback(sam), await fallback(noor)]).toEqual(['Akkoord', 'Akkoord']);
});

test('a refusal is shown with its text and leaves the card', async () => {
  const message = await postCard();
  teams.bot.answer(() => errorReply('NotYours', 'Dit kan alleen de teamleider.'));
  const { body } = await press(message);
  expect(body).toEqual({ kind: 'error', code: 'NotYours', text: 'Dit kan alleen de teamleider.' });
  expect(await fallback(sam)).toBe('Mag dit?');
});

test.each([
  ['501, as for a verb nobody handles', { status: 501 }, 'Http501'],
  ['an empty answer', { status: 200 }, 'InvalidInvokeResponse'],
  ['an answer Teams can not read', { status: 200, body: { value: 1 } }, 'InvalidInvokeResponse'],
  ['no answer in time', undefined, 'Timeout'],
])('%s is an error in Dutch', async (_what, answer, code) => {
  const message = await postCard();
  teams.bot.answer(() => answer);
  expect((await press(message)).body).toEqual({
    kind: 'error',
    code,
    text: expect.stringMatching(/Probeer/) as unknown,
  });
});

test('a dialog opens, answers with another step, and closes', async () => {
  const message = await postCard();
  const at = { as: noor, conversation: havenkwartier, message, inputs: {} };
  teams.bot.answer(() => dialogReply({ type: 'AdaptiveCard', body: [] }));
  const opened = await teams.post('/sim/dialog/open', {
    ...at,
    data: { verb: 'start', msteams: { type: 'task/fetch' } },
  });
  expect(opened.body).toEqual({
    kind: 'dialog',
    title: 'Start casusoverleg',
    width: 'large',
    height: 'medium',
    card: { type: 'AdaptiveCard', body: [] },
  });
  const submit = () => teams.post('/sim/dialog/submit', { ...at, data: { verb: 'start' }, inputs: { doel: 'wonen' } });
  expect((await submit()).body).toMatchObject({ kind: 'dialog' });
  teams.bot.answer(() => ({ status: 200, body: { task: { type: 'message', value: 'Gestart' } } }));
  expect((await submit()).body).toEqual({ kind: 'message', text: 'Gestart' });
  teams.bot.answer(() => ({ status: 200 }));
  expect((await submit()).body).toEqual({ kind: 'nothing' });
  expect(teams.bot.heard.map(({ name }) => name)).toEqual(['task/fetch', 'task/submit', 'task/submit', 'task/submit']);
  expect(teams.bot.heard[0]).toMatchObject({ value: { data: { verb: 'start', msteams: { type: 'task/fetch' } } } });
  expect(teams.bot.heard[1]).toMatchObject({ value: { data: { verb: 'start', doel: 'wonen' } } });
});

test('the message action sends the message it is on, with a link to it', async () => {
  await teams.post('/sim/send', { as: noor, conversation: havenkwartier, text: 'Wie weet raad?' });
  const [message] = await teams.messages(noor, havenkwartier);
  teams.bot.answer(() => dialogReply({ type: 'AdaptiveCard', body: [] }));
  const at = { as: sam, conversation: havenkwartier, message: message!.id };
  expect((await teams.post('/sim/extension', { ...at, command: 'startCasus' })).body).toMatchObject({ kind: 'dialog' });
  const payload = {
    id: message!.id,
    from: { user: { id: noor, displayName: 'Noor de Wit' } },
    body: { content: 'Wie weet raad?' },
    linkToMessage:
      `https://teams.microsoft.com/l/message/${encodeURIComponent(havenkwartier)}/${message!.id}` +
      `?tenantId=${tenantId}&parentMessageId=${message!.id}`,
  };
  expect(teams.bot.heard[0]).toMatchObject({
    name: 'composeExtension/fetchTask',
    value: { commandId: 'startCasus', commandContext: 'message', messagePayload: payload },
  });
  await teams.post('/sim/dialog/submit', { ...at, data: { verb: 'start' }, inputs: {}, extension: 'startCasus' });
  expect(teams.bot.heard[1]).toMatchObject({
    name: 'composeExtension/submitAction',
    value: { commandId: 'startCasus', data: { verb: 'start' }, messagePayload: payload },
  });
});

test('a button on a message that is gone is refused before the bot hears it', async () => {
  const message = await postCard();
  await teams.connector('DELETE', `${path}/${message}`);
  expect((await press(message)).status).toBe(404);
  expect((await press('')).status).toBe(404);
  expect(teams.bot.heard).toEqual([]);
});
