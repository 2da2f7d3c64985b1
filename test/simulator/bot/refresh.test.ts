import { teamsIdOf } from '../../../src/simulator/identity.ts';
import { cardMessage } from '../support/cards.ts';
import { cardReply, messageReply } from '../support/invokeReplies.ts';
import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { havenkwartier, noor, sam } from '../support/voorbeeldstad.ts';

let teams: LocalTeams;
beforeEach(async () => void (teams = await startLocalTeams()));
afterEach(() => teams.close());

const path = `v3/conversations/${havenkwartier}/activities`;
const refreshing = (text: string, userIds: readonly string[] | undefined) =>
  cardMessage(text, {
    refresh: {
      action: { type: 'Action.Execute', verb: 'mandaat.bekijk', data: { mandaat: 'M1' } },
      ...(userIds ? { userIds } : {}),
    },
  });
const post = async (text: string, userIds?: readonly string[]) =>
  (await teams.connector<{ id: string }>('POST', path, refreshing(text, userIds))).body.id;
const fallback = async (as: string) => (await teams.messages(as, havenkwartier))[0]!.cards[0]!['fallbackText'];
const asks = () => teams.bot.heard.filter(({ name }) => name === 'adaptiveCard/action');

test('a listed person first sees the base card, and after a change their own', async () => {
  await post('Voor iedereen', [teamsIdOf(sam)]);
  teams.bot.answer(() => cardReply({ type: 'AdaptiveCard', fallbackText: 'Voor Sam' }));
  const changes = await teams.changes();
  expect(await fallback(sam)).toBe('Voor iedereen');
  await changes.first(({ conversation }) => conversation === havenkwartier);
  expect([await fallback(sam), await fallback(noor)]).toEqual(['Voor Sam', 'Voor iedereen']);
  expect(asks()).toMatchObject([
    {
      from: { aadObjectId: sam },
      value: { action: { verb: 'mandaat.bekijk', data: { mandaat: 'M1' } }, trigger: 'automatic' },
    },
  ]);
});

test('a person is asked for once per version, and again after an update', async () => {
  const id = await post('een', [teamsIdOf(sam)]);
  teams.bot.answer(() => messageReply(''));
  await fallback(sam);
  await fallback(sam);
  await teams.bot.hears(({ name }) => name === 'adaptiveCard/action');
  const changes = await teams.changes();
  teams.bot.answer(() => cardReply({ type: 'AdaptiveCard', fallbackText: 'Voor Sam' }));
  await teams.connector('PUT', `${path}/${id}`, refreshing('twee', [teamsIdOf(sam)]));
  await changes.first(({ conversation }) => conversation === havenkwartier);
  expect(await fallback(sam)).toBe('twee');
  await changes.first((change) => change.conversation !== undefined && change !== changes.items[0]);
  expect(await fallback(sam)).toBe('Voor Sam');
  expect(asks()).toHaveLength(2);
});

test('without a list everyone gets their own view', async () => {
  await post('Voor iedereen');
  teams.bot.answer(({ from }) => cardReply({ type: 'AdaptiveCard', fallbackText: (from as { name: string }).name }));
  const changes = await teams.changes();
  await fallback(noor);
  await changes.first(({ conversation }) => conversation === havenkwartier);
  expect(await fallback(noor)).toBe('Noor de Wit');
});

test('an answer that is late for its version is not shown over the newer card', async () => {
  const id = await post('een', [teamsIdOf(sam)]);
  teams.bot.answer(() => undefined);
  await fallback(sam);
  await teams.bot.hears(({ name }) => name === 'adaptiveCard/action');
  await teams.connector('PUT', `${path}/${id}`, cardMessage('twee'));
  const changes = await teams.changes();
  teams.bot.release(cardReply({ type: 'AdaptiveCard', fallbackText: 'van versie een' }));
  await changes.first(({ wire }) => wire === true);
  expect(await fallback(sam)).toBe('twee');
});
