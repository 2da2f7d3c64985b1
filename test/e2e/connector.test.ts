import { startConnectorServer } from '../support/connector/connectorServer.ts';
import { teamsCaller, voorbeeldstadRoster } from '../support/connector/teamsCaller.ts';
import { startLocalBot, withoutTeams } from '../support/localBot.ts';
import { wie } from '../support/voorbeeldstad.ts';

test('without a Teams of its own the bot answers at whatever connector on this machine spoke to it', async () => {
  const connector = await startConnectorServer();
  connector.members.push(...voorbeeldstadRoster());
  const bot = await startLocalBot(withoutTeams);
  const teams = teamsCaller({ url: bot.url, serviceUrl: connector.serviceUrl });
  try {
    expect((await teams.say('noor', 'mijn casussen')).status).toBe(200);
    expect(connector.delivered.map(({ conversation }) => conversation)).toEqual([`a:${wie('noor')}`]);
    expect((await teams.execute('noor', 'mandaat.akkoord', {})).body).toMatchObject({ statusCode: 200 });
    expect((await teams.open('noor', { verb: 'casus.start' })).status).toBe(200);
    expect((await teams.submit('noor', { verb: 'casus.start' })).status).toBe(200);
  } finally {
    teams.close();
    await bot.close();
    await connector.close();
  }
});
