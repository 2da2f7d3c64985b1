import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activitiesOf } from '../adapters/teams/activities.ts';
import { emulator, freshDatabase } from '../adapters/cosmos/emulator.ts';
import { runMain } from '../support/localBot.ts';
import { otherKey, startOpenIdServer, type OpenIdServer } from '../support/openIdServer.ts';
import { until } from '../support/until.ts';
import { wie } from '../support/voorbeeldstad.ts';

const database = emulator();
const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-geheim-'));
const appId = '33333333-0000-4000-8000-000000000000';
const tenantId = '22222222-0000-4000-8000-000000000000';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

/** Recognisable, and shaped as each setting wants it. */
const instrumentationKey = '4711aaaa-1111-4111-8111-4711bbbb4711';
const secrets = {
  MicrosoftAppPassword: 'wachtwoord~vAn-DE.boT_4711',
  AAN_TAFEL_HOUSEHOLD_KEY: 'huishoudsleutel-8c1f0a77d2',
  APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${instrumentationKey};IngestionEndpoint=https://westeurope.in.applicationinsights.azure.com/`,
  AAN_TAFEL_COSMOS_KEY: Buffer.from('sleutel-van-de-database-93').toString('base64'),
};
/** What people typed, and what they are called; neither belongs in a log (law 14). */
const said = ['mevrouw Vondelpark', 'schuldenlast', 'Willemijntje', 'noor@voorbeeldstad.example'];

let openId: OpenIdServer;
beforeAll(async () => void (openId = await startOpenIdServer(appId, serviceUrl)));
afterAll(async () => {
  await openId.close();
  rmSync(folder, { recursive: true });
});

/** The product in azure mode, telling all it can; nothing it asks leaves this machine. */
async function start(settings: Readonly<Record<string, string>>) {
  const running = runMain({
    PORT: '0',
    LOG_LEVEL: 'trace',
    AAN_TAFEL_TELEMETRY: 'azure',
    OTEL_METRIC_EXPORT_INTERVAL: '500',
    AAN_TAFEL_MODE: 'azure',
    AAN_TAFEL_DATA: folder,
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    ...secrets,
    NODE_OPTIONS: '--import=./test/support/onLoopback.ts',
    KEYS_AT: openId.url,
    ...settings,
  });
  const output = () => Promise.resolve(running.output());
  const port = await until(output, (text) => /"port":\d+/.test(text), { patience: 30_000 });
  return { ...running, url: `http://127.0.0.1:${/"port":(\d+)/.exec(port)?.[1] ?? ''}` };
}

const noor = { id: '29:noor', name: 'Willemijntje de Wit', aadObjectId: wie('noor'), userPrincipalName: said[3] };
const here = { serviceUrl, from: noor, conversation: { id: 'a:1', conversationType: 'personal', tenantId } };
const { message, execute, invoke } = activitiesOf({ connector: { serviceUrl } });
const inHere = { ...here, channelData: { tenant: { id: tenantId } } };

/** Everything that can go wrong at the door and behind it, with something secret in each. */
async function provoke(url: string): Promise<readonly number[]> {
  const post = async (body: unknown, authorization?: string, path = '/api/messages') => {
    const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return (await fetch(`${url}${path}`, { method: 'POST', headers, body: text })).status;
  };
  const right = openId.token();
  const typed = { verb: 'casus.start', doel: 'mevrouw Vondelpark', vraag: 'schuldenlast van Willemijntje' };
  return [
    await post(message('mevrouw Vondelpark', inHere)),
    await post(message('mevrouw Vondelpark', inHere), `Basic ${secrets.MicrosoftAppPassword}`),
    await post(message('x', inHere), `Bearer ${secrets.AAN_TAFEL_HOUSEHOLD_KEY}`),
    await post(message('x', inHere), openId.token({ key: otherKey() })),
    await post(message('x', inHere), openId.token({ claims: { exp: 1 } })),
    await post(message('x', inHere), openId.token({ header: { kid: 'key-2' } })),
    await post('{"text":"mevrouw Vondelpark"', right),
    await post(
      message('x', { ...inHere, serviceUrl: `${serviceUrl}?sleutel=${secrets.AAN_TAFEL_HOUSEHOLD_KEY}` }),
      right,
    ),
    await post(message('x', inHere), right, `/elders?token=${secrets.AAN_TAFEL_HOUSEHOLD_KEY}`),
    await post(message('mevrouw Vondelpark heeft een schuldenlast', inHere), right),
    await post(message('mijn', inHere), right),
    await post(execute('mandaat.akkoord', { kenmerk: 'AT-7KQ3MX', motivering: 'schuldenlast' }, inHere), right),
    await post(invoke('task/fetch', { data: typed }, inHere), right),
    await post(invoke('task/submit', { data: typed }, inHere), right),
    await post(invoke('composeExtension/fetchTask', { commandId: 'schuldenlast' }, inHere), right),
    await post(invoke('mevrouw Vondelpark', {}, inHere), right),
  ];
}

function expectNothingTold(output: string): void {
  const hidden = [
    ...Object.values(secrets),
    instrumentationKey,
    ...said,
    openId.token().split('.')[0] ?? '',
    'BEGIN RSA',
  ];
  expect(hidden.filter((secret) => output.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
}

test.each(['sqlite', 'cosmos'] as const)(
  'on %s, with everything failing at level trace, no secret, name or typed text is written anywhere (law 14)',
  async (store) => {
    const { endpoint, database: name } = database.settings(freshDatabase());
    const cosmos = { AAN_TAFEL_COSMOS_ENDPOINT: endpoint, AAN_TAFEL_COSMOS_DATABASE: name };
    const bot = await start({ AAN_TAFEL_STORE: store, ...(store === 'cosmos' ? cosmos : {}) });
    try {
      const statuses = await provoke(bot.url);
      expect(statuses.slice(0, 9)).toEqual([401, 401, 401, 401, 401, 401, 400, 401, 404]);
      expect(statuses.slice(10)).toEqual(expect.arrayContaining([200]));
      if (store === 'cosmos') {
        database.interrupt((request, response) => {
          response.writeHead(500).end(JSON.stringify({ message: request.headers.authorization }));
          return true;
        });
        await provoke(bot.url);
      }
      bot.child.kill('SIGTERM');
      const { output } = await bot.ended;
      expect(output).toContain('"outcome":"refused: token"');
      expect(output).toContain('"verb":"mandaat.akkoord"');
      expectNothingTold(output);
    } finally {
      database.interrupt(undefined);
      bot.child.kill('SIGKILL');
    }
  },
  90_000,
);

test.each([
  ['a key that is none', { AAN_TAFEL_STORE: 'cosmos', AAN_TAFEL_COSMOS_KEY: 'geheim-maar-geen-base64!' }],
  ['a secret that is too short', { AAN_TAFEL_HOUSEHOLD_KEY: 'te-kort-geheim' }],
  ['a secret in the wrong place', { MicrosoftAppType: 'wachtwoord-op-de-verkeerde-plek' }],
  [
    'a secret in an address',
    { AAN_TAFEL_STORE: 'cosmos', AAN_TAFEL_COSMOS_ENDPOINT: 'http://x:geheim@elders.example/' },
  ],
  ['no database there', { AAN_TAFEL_STORE: 'cosmos', AAN_TAFEL_COSMOS_ENDPOINT: 'http://127.0.0.1:9' }],
])('a start that fails on %s names the setting, not what it holds', async (_what, settings) => {
  const { ended } = runMain({
    PORT: '0',
    AAN_TAFEL_MODE: 'azure',
    AAN_TAFEL_DATA: folder,
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    ...secrets,
    ...settings,
  });
  const { code, output } = await ended;
  expect(code).toBe(1);
  expect(output).not.toBe('');
  for (const value of [...Object.values(secrets), ...Object.values(settings)].filter(
    (one) => !['cosmos', 'http://127.0.0.1:9'].includes(one),
  ))
    expect(output).not.toContain(value);
  expect(output).not.toContain('geheim');
});
