import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { openSqlite } from '../../src/adapters/sqlite/openSqlite.ts';
import { startConnectorServer, type ConnectorServer } from '../support/connector/connectorServer.ts';
import { teamsCaller, voorbeeldstadRoster, type TeamsCaller } from '../support/connector/teamsCaller.ts';
import { fakeClock } from '../support/clocks.ts';
import { kenmerk, openApp } from '../support/app.ts';
import { startLocalBot, withoutTeams, type LocalBot } from '../support/localBot.ts';
import { joined, requested } from '../support/opdrachten.ts';
import { until } from '../support/until.ts';
import { voorbeeldstadFile, wie } from '../support/voorbeeldstad.ts';

const whole = readFileSync(voorbeeldstadFile, 'utf8');
const vraag = 'Wie betaalt de achterstand?';
const notLetIn = 'Je staat niet of niet meer in de gids. Daarom lees of doe je hier niets.';

/** The directory without Sam; Tessa is asked wherever Sam was. */
function withoutSam(): string {
  const directory = parse(whole) as { mensen: Record<string, { vervanger?: string }> };
  delete directory.mensen['sam'];
  delete directory.mensen['tessa']?.vervanger;
  return stringify(directory).replace(/\bsam\b/g, 'tessa');
}

const folder = mkdtempSync(join(tmpdir(), 'uit-de-gids-'));
const gids = join(folder, 'gids.yaml');
/** Written whole and then put in place, as an editor does. */
function save(text: string): void {
  writeFileSync(`${gids}.nieuw`, text);
  renameSync(`${gids}.nieuw`, gids);
}

let connector: ConnectorServer;
let bot: LocalBot;
let teams: TeamsCaller;

beforeAll(async () => {
  save(whole);
  const stores = openSqlite(join(folder, 'aan-tafel.sqlite'));
  const app = await openApp({ stores, realClock: fakeClock(new Date().toISOString()) });
  await app.start();
  await app.when(joined({ by: 'sam' }), requested({ by: 'sam' }));
  await app.work.settle();
  stores.close();
  connector = await startConnectorServer();
  connector.members.push(...voorbeeldstadRoster());
  bot = await startLocalBot({ ...withoutTeams, AAN_TAFEL_DATA: folder, AAN_TAFEL_CONFIG: gids });
  teams = teamsCaller({ url: bot.url, serviceUrl: connector.serviceUrl });
}, 240_000);
afterAll(async () => {
  teams.close();
  await bot.close();
  await connector.close();
  rmSync(folder, { recursive: true });
});

const textOf = async (reply: ReturnType<TeamsCaller['open']>): Promise<string> => JSON.stringify((await reply).body);
const reads = (who: string) => textOf(teams.open(who, { verb: 'casus.lees', kenmerk }));
const endorses = (who: string) => textOf(teams.execute(who, 'doel.onderschrijf', { kenmerk }));

test('who is taken out of the directory is let in no more, at once, and again once they are back (A)', async () => {
  expect(await reads('sam')).toContain(vraag);

  save(withoutSam());
  await until(
    () => reads('sam'),
    (text) => text.includes(notLetIn),
  );
  expect(await reads('sam')).toContain('Bram Willems kan je toevoegen.');
  for (const answer of [
    await endorses('sam'),
    await textOf(teams.execute('sam', 'mandaten.toon', { kenmerk, mandaat: 'M1' })),
    await textOf(teams.open('sam', { verb: 'mandaat.vragen', kenmerk })),
    await textOf(teams.submit('sam', { verb: 'mandaat.vragen', kenmerk, kies: 'verder' })),
    await textOf(teams.execute('sam', 'casus.toon', { kenmerk })),
  ]) {
    expect(answer).toContain(notLetIn);
    expect(answer).not.toContain(vraag);
  }
  await teams.say('sam', 'mijn casussen');
  await teams.say('sam', `status ${kenmerk}`);
  const told = () => connector.delivered.filter(({ conversation }) => conversation === `a:${wie('sam')}`);
  expect(JSON.stringify(told())).not.toContain(kenmerk);
  expect(await reads('noor')).toContain(vraag);

  save(whole);
  await until(
    () => reads('sam'),
    (text) => text.includes(vraag),
  );
  expect(await endorses('sam')).toContain('onderschrijft');
}, 240_000);
