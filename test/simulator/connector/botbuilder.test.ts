import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsInfo,
  type Activity,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { havenkwartier, noor, sam, team, tenantId } from '../support/voorbeeldstad.ts';

/** Microsoft's own client as a second reading of the protocol. */
let teams: LocalTeams;
beforeEach(async () => void (teams = await startLocalTeams()));
afterEach(() => teams.close());

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

async function connectorClient() {
  const authentication = new ConfigurationBotFrameworkAuthentication({});
  const { serviceUrl } = teams;
  const { connectorFactory } = await authentication.authenticateRequest(
    { channelId: 'msteams', serviceUrl } as Activity,
    '',
  );
  return connectorFactory!.create(serviceUrl, '');
}

/** Runs a turn of the bot's own, as for a proactive message. */
async function inTurn(conversation: string, turn: (context: TurnContext) => Promise<void>): Promise<void> {
  const reference = {
    channelId: 'msteams',
    serviceUrl: teams.serviceUrl,
    bot: { id: '28:aan-tafel', name: 'Aan Tafel' },
    conversation: { id: conversation, isGroup: true, conversationType: 'channel', tenantId, name: '' },
  } satisfies Partial<ConversationReference>;
  await adapter.continueConversationAsync('', reference, turn);
}

test('botbuilder starts a thread, replies, updates and deletes', async () => {
  const client = await connectorClient();
  const root = MessageFactory.attachment(CardFactory.adaptiveCard({ type: 'AdaptiveCard', version: '1.5', body: [] }));
  const thread = await client.conversations.createConversation({
    isGroup: true,
    bot: { id: '28:aan-tafel', name: 'Aan Tafel' },
    channelData: { channel: { id: havenkwartier } },
    activity: root as never,
  });
  const activityId = (thread as unknown as { activityId: string }).activityId;
  expect(thread.id).toBe(`${havenkwartier};messageid=${activityId}`);
  await inTurn(thread.id, async (context) => {
    const first = await context.sendActivity('eerst');
    const second = await context.sendActivity('weg ermee');
    await context.updateActivity({ ...MessageFactory.text('daarna'), id: first!.id });
    await context.deleteActivity(second!.id);
  });
  const texts = (await teams.messages(noor, havenkwartier)).map(({ text, deleted }) => (deleted ? 'weg' : text));
  expect(texts).toEqual(['', 'daarna', 'weg']);
});

test('botbuilder opens the same chat for the same person', async () => {
  const client = await connectorClient();
  const open = async () => {
    const members = [{ id: sam, name: '' }];
    const bot = { id: '28:aan-tafel', name: 'Aan Tafel' };
    return client.conversations.createConversation({ isGroup: false, bot, members, tenantId } as never);
  };
  const { id } = await open();
  await client.conversations.sendToConversation(id, MessageFactory.text('Dag Sam'));
  expect((await open()).id).toBe(id);
  expect(await teams.messages(sam, id)).toMatchObject([{ text: 'Dag Sam' }]);
});

test('TeamsInfo reads members, page by page, and the team with its channels', async () => {
  await inTurn(havenkwartier, async (context) => {
    const first = await TeamsInfo.getPagedMembers(context, 1);
    const second = await TeamsInfo.getPagedMembers(context, 1, first.continuationToken);
    const people = [...first.members, ...second.members];
    expect(people.map(({ aadObjectId, email }) => [aadObjectId, email])).toEqual([
      [noor, 'noor@voorbeeldstad.example'],
      [sam, 'sam@voorbeeldstad.example'],
    ]);
    expect(second.continuationToken).toBeUndefined();
    expect((await TeamsInfo.getMember(context, people[1]!.id)).name).toBe('Sam Bakker');
    expect(await TeamsInfo.getTeamDetails(context, team)).toMatchObject({ id: team, name: 'Wijkteams' });
    const channels = await TeamsInfo.getTeamChannels(context, team);
    expect(channels.map(({ name }) => name)).toEqual(['Havenkwartier', 'Molenbuurt']);
  });
  expect.assertions(5);
});

test('botbuilder sees why Teams refuses', async () => {
  const client = await connectorClient();
  const send = client.conversations.sendToConversation('19:weg@thread.tacv2', MessageFactory.text('Dag'));
  await expect(send).rejects.toMatchObject({ statusCode: 404, code: 'ConversationNotFound' });
});
