import { createHmac } from 'node:crypto';
import { fakeClock } from '../../support/clocks.ts';
import { otherKey } from '../../support/openIdServer.ts';
import { activitiesOf } from './activities.ts';
import { azureBench, azureSettings, teamsUrl, type AzureBench } from './azureBench.ts';
import { gast, tenantId } from './people.ts';

let bench: AzureBench;
let click: Readonly<Record<string, unknown>>;
const others: AzureBench[] = [];

beforeAll(async () => {
  bench = await azureBench();
  click = activitiesOf(bench).execute('mandaat.akkoord', { kenmerk: 'AT-7KQ3MX' }, { serviceUrl: teamsUrl });
});
afterAll(() => Promise.all([bench, ...others].map((one) => one.close())));

/** A bench for one test. */
async function another(...options: Parameters<typeof azureBench>): Promise<AzureBench> {
  const made = await azureBench(...options);
  others.push(made);
  return made;
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsIn = (authorization: string): string => authorization.split('.')[1] ?? '';
const tenantIssuer = `https://sts.windows.net/${tenantId}/`;
const strangeTenant = '99999999-0000-4000-8000-000000000000';
const now = () => Math.floor(Date.now() / 1000);
const appId = azureSettings.app!.id;

/** What somebody without Microsoft's key can put together, or with a token that was meant for something else. */
const forged: Readonly<Record<string, () => string | undefined>> = {
  'no header': () => undefined,
  'an empty header': () => ' ',
  'another scheme': () => bench.openId.token().replace('Bearer', 'Basic'),
  'the scheme in small letters': () => bench.openId.token().replace('Bearer', 'bearer'),
  'no token behind the scheme': () => 'Bearer',
  'no token at all': () => 'Bearer geen-token',
  'three parts of nonsense': () => 'Bearer aaaa.bbbb.cccc',
  'something behind the token': () => `${bench.openId.token()} x`,
  'ten thousand characters': () => bench.openId.token({ claims: { x: 'x'.repeat(10_000) } }),
  'a key nobody published': () => bench.openId.token({ key: otherKey() }),
  'a key by a name nobody knows': () => bench.openId.token({ header: { kid: 'key-9' } }),
  'a key without a name': () => bench.openId.token({ header: { kid: undefined } }),
  'claims changed after signing': () => {
    const [head = '', , signature = ''] = bench.openId.token().split('.');
    return `${head}.${claimsIn(bench.openId.token({ claims: { x: 1 } }))}.${signature}`;
  },
  'an end in the past': () => bench.openId.token({ claims: { exp: now() - 600 } }),
  'no end': () => bench.openId.token({ claims: { exp: undefined } }),
  'a beginning in the future': () => bench.openId.token({ claims: { nbf: now() + 600 } }),
  'another audience': () => bench.openId.token({ claims: { aud: gast } }),
  'our audience in a list': () => bench.openId.token({ claims: { aud: [appId, gast] } }),
  'another issuer': () => bench.openId.token({ claims: { iss: 'https://api.botframework.com.evil.example' } }),
  'algorithm none': () => `Bearer ${encoded({ alg: 'none', kid: 'key-1' })}.${claimsIn(bench.openId.token())}.`,
  'algorithm none, with a signature': () =>
    `Bearer ${encoded({ alg: 'none', kid: 'key-1' })}.${claimsIn(bench.openId.token())}.eA`,
  'HS256 with the public key as its secret': () => {
    const signed = `${encoded({ alg: 'HS256', kid: 'key-1' })}.${claimsIn(bench.openId.token())}`;
    const secret = bench.openId.published.publicKey.export({ type: 'pkcs1', format: 'pem' });
    return `Bearer ${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
  },
  'a key that is not endorsed for Teams': () => bench.openId.token({ header: { kid: 'key-2' } }),
  'another serviceUrl': () => bench.openId.token({ claims: { serviceurl: 'https://smba.trafficmanager.net/amer/' } }),
  'no serviceUrl': () => bench.openId.token({ claims: { serviceurl: undefined } }),
  'a token of the Emulator': () =>
    bench.openId.token({
      claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: appId },
    }),
  'a token of our own tenant, as the Emulator may bring': () =>
    bench.openId.token({ claims: { iss: tenantIssuer, tid: tenantId, ver: '1.0', appid: appId } }),
  'a token of a tenant that names itself': () =>
    bench.openId.token({
      claims: { iss: `https://sts.windows.net/${strangeTenant}/`, tid: strangeTenant, ver: '2.0', azp: appId },
    }),
  'a token of another bot': () =>
    bench.openId.token({ claims: { iss: tenantIssuer, tid: tenantId, ver: '1.0', appid: gast } }),
  'a token of another bot, by the right issuer': () => bench.openId.token({ claims: { ver: '1.0', appid: gast } }),
  'a skill without a name': () => bench.openId.token({ claims: { ver: '1.0', appid: 'AnonymousSkill' } }),
};

const asked = (authorization: string | undefined) =>
  bench.post(click, authorization === undefined ? {} : { authorization });

test('a token that is right gets in, and nothing needs to be sent to Teams for it', async () => {
  expect(await asked(bench.openId.token())).toMatchObject({ status: 200, body: { value: 'Goed.' } });
  expect(bench.bot.calls).toHaveLength(1);
  expect(bench.connector.requests).toEqual([]);
});

test.each(Object.entries(forged))('%s gets 401, and nothing happens', async (_what, authorization) => {
  const [calls, people, lines] = [
    bench.bot.calls.length,
    JSON.stringify(await bench.book.person(gast)),
    bench.log.length,
  ];
  expect(await asked(authorization())).toEqual({ status: 401, body: undefined });
  expect(bench.bot.calls).toHaveLength(calls);
  expect(JSON.stringify(await bench.book.person(gast))).toBe(people);
  expect(bench.connector.requests).toEqual([]);
  for (const line of bench.log.slice(lines)) {
    const { why, ...rest } = line;
    expect(rest).toEqual({ level: 'info', message: 'turn', outcome: 'refused: token', times: 1 });
    expect(why).toMatch(/^[a-z-]+$/);
  }
});

test('a channel that the SDK takes for one with tokens of its own is refused as well', async () => {
  const token = bench.openId.token({ claims: { iss: tenantIssuer, ver: '1.0', appid: appId } });
  const ase = { ...click, channelId: 'AseChannel' };
  expect(await bench.post(ase, { authorization: token })).toMatchObject({ status: 401 });
  expect(await bench.post(ase, { authorization: bench.openId.token() })).toMatchObject({ status: 401 });
});

test('keys out of reach are no fault of the caller: Teams may try again', async () => {
  const down = await another();
  await down.openId.close();
  expect(await down.post(click, { authorization: down.openId.token() })).toMatchObject({ status: 503 });
  expect(down.log.map(({ message }) => message)).toEqual(['an activity could not be taken in']);
});

test('a thousand requests without a token give one line in the log, and the next a minute later tells how many', async () => {
  const realClock = fakeClock('2026-11-23T08:00:00Z');
  const flooded = await another({ realClock });
  for (let count = 0; count < 10; count += 1) await Promise.all(Array.from({ length: 100 }, () => flooded.post(click)));
  expect(flooded.log).toHaveLength(1);
  realClock.advance(60_000);
  await flooded.post(click);
  expect(flooded.log.at(-1)).toMatchObject({ why: 'missing', times: 1000 });
});
