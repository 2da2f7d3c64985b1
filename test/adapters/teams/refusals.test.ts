import { teamsTekst } from '../../../src/cards/text/nl/teams.ts';
import { activitiesOf } from './activities.ts';
import { noor, tenantId } from './people.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

let bench: TeamsBench;
let teams: ReturnType<typeof activitiesOf>;
beforeEach(async () => {
  bench = await teamsBench();
  teams = activitiesOf(bench);
});
afterEach(async () => {
  expect(bench.bot.calls).toEqual([]);
  await bench.close();
});

const asJson = { 'content-type': 'application/json' };

describe('what is no activity gets a 4xx and never reaches the bot:', () => {
  test.each([
    ['not JSON', '{"type":', asJson, 400],
    ['an empty body', '', asJson, 400],
    ['JSON that is no object', '[1,2]', asJson, 400],
    ['an activity of nothing', '{}', asJson, 400],
    ['JSON nested beyond reason', '['.repeat(100_000), asJson, 400],
    ['300 KB', JSON.stringify({ text: 'x'.repeat(300_000) }), asJson, 413],
    ['3 MB', 'x'.repeat(3_000_000), asJson, 413],
    ['another content type', 'type=message', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a compressed body', 'x', { ...asJson, 'content-encoding': 'gzip' }, 415],
  ])('%s', async (_what, body, headers, status) => {
    expect(await bench.post(body, headers)).toMatchObject({ status });
  });

  test('bytes that are no UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0xfe, 0x22]);
    const response = await fetch(`${bench.url}/api/messages`, { method: 'POST', headers: asJson, body });
    expect(response.status).toBe(400);
  });

  test('another method or path', async () => {
    expect((await fetch(`${bench.url}/api/messages`)).status).toBe(405);
    expect((await fetch(`${bench.url}/elders`)).status).toBe(404);
  });
});

describe('what does not come from a person in Teams is refused:', () => {
  test.each([
    ['a foreign serviceUrl', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }],
    ['a serviceUrl that only looks like loopback', { serviceUrl: 'http://127.0.0.1@evil.example/' }],
    ['no Entra id', { from: { id: '29:noor', name: 'Noor' } }],
    ['an Entra id that is none', { from: { id: '29:noor', aadObjectId: '../../x' } }],
  ])('%s', async (_what, parts) => {
    expect(await bench.post(teams.execute('mandaat.akkoord', {}, parts))).toMatchObject({ status: 403 });
    expect(await bench.post(teams.message('start', parts))).toMatchObject({ status: 403 });
  });

  test.each([
    ['a bot', { from: { id: '28:other', aadObjectId: noor } }],
    ['itself', { from: { id: '28:bot', aadObjectId: noor } }],
    ['another channel', { channelId: 'emulator' }],
  ])('%s is quietly ignored when it speaks, and refused when it clicks', async (_what, parts) => {
    expect(await bench.post(teams.message('start', parts))).toEqual({ status: 200, body: undefined });
    expect(await bench.post(teams.execute('mandaat.akkoord', {}, parts))).toMatchObject({ status: 403 });
    expect(bench.wrote()).toEqual([]);
  });
});

describe('a forged invoke gets a kind answer or a 4xx:', () => {
  test.each(['__proto__', 'constructor; drop', '', 42, null, { verb: 'x' }])('verb %j', async (verb) => {
    const { status, body } = await bench.post(teams.invoke('adaptiveCard/action', { action: { verb, data: {} } }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ statusCode: 400, value: { message: teamsTekst.onbekendeKnop } });
  });

  test.each([undefined, null, 'tekst', [], { action: 'x' }])('a button with value %j', async (value) => {
    const { body } = await bench.post(teams.invoke('adaptiveCard/action', value));
    expect(body).toMatchObject({ statusCode: 400 });
  });

  test.each(['task/fetch', 'task/submit', 'composeExtension/submitAction', 'composeExtension/fetchTask'])(
    '%s without a value',
    async (name) => {
      const { status, body } = await bench.post(teams.invoke(name, undefined));
      expect(status).toBe(200);
      expect(body).toMatchObject({ task: { type: 'message' } });
    },
  );

  test('an invoke by a name nobody knows (trap 4)', async () => {
    expect(await bench.post(teams.invoke('signin/verifyState', {}))).toMatchObject({ status: 404 });
    expect(await bench.post(teams.activity({ type: 'invoke' }))).toMatchObject({ status: 404 });
  });

  test('a delivery mode that would have the SDK answer in its own way is dropped', async () => {
    const forged = teams.invoke('adaptiveCard/action', {}, { deliveryMode: 'expectReplies' });
    expect((await bench.post(forged)).body).toMatchObject({ statusCode: 400 });
  });
});

test.each(['typing', 'messageReaction', 'event', 'messageUpdate'])('%s is none of our business', async (type) => {
  expect(await bench.post(teams.activity({ type }))).toEqual({ status: 200, body: undefined });
});

test('the log tells what was refused and why, not who said what', async () => {
  await bench.post(teams.message('mevrouw Jansen heeft schulden', { from: { id: '29:noor', name: 'Noor de Wit' } }));
  expect(bench.log).toEqual([
    { level: 'info', message: 'turn', kind: 'message', outcome: 'refused: no-person', ms: 0 },
  ]);
  expect(JSON.stringify(bench.log)).not.toContain(tenantId);
});
