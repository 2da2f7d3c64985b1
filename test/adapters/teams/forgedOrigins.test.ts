import { activitiesOf, inThread } from './activities.ts';
import { azureBench, teamsUrl, type AzureBench } from './azureBench.ts';
import { noor, sam, tenantId } from './people.ts';

type Parts = Readonly<Record<string, unknown>>;

let bench: AzureBench;
beforeAll(async () => void (bench = await azureBench()));
afterAll(() => bench.close());

const elsewhere = '99999999-0000-4000-8000-000000000000';
const chat = { id: `a:${noor}`, conversationType: 'personal' };

/** A click and a message with a token that is right for the address they name, so that only the rest can refuse them. */
async function statuses(parts: Parts): Promise<readonly number[]> {
  const teams = activitiesOf(bench);
  const all = { serviceUrl: teamsUrl, ...parts };
  const headers = { authorization: bench.openId.token({ claims: { serviceurl: all.serviceUrl } }) };
  const click = await bench.post(teams.execute('mandaat.akkoord', { kenmerk: 'AT-7KQ3MX' }, all), headers);
  const message = await bench.post(teams.message('mevrouw Jansen heeft schulden', all), headers);
  return [click.status, message.status];
}

/** Nothing reached the bot or the address book, nothing was sent, and the log holds the reason and no more. */
async function nothingHappened(why: string, parts: Parts): Promise<void> {
  expect(bench.bot.calls).toEqual([]);
  expect(await bench.book.person(noor)).toBeUndefined();
  expect(bench.connector.requests).toEqual([]);
  const written = JSON.stringify(bench.log.slice(-2));
  expect(bench.log.slice(-2).map(({ outcome }) => String(outcome))).toEqual([
    expect.stringMatching(`: ${why}$`),
    expect.stringMatching(`: ${why}$`),
  ]);
  for (const secret of [
    'Jansen',
    'Noor',
    elsewhere,
    tenantId,
    typeof parts['serviceUrl'] === 'string' ? parts['serviceUrl'] : teamsUrl,
  ])
    expect(written).not.toContain(secret);
}

describe('another tenant is refused, wherever it stands:', () => {
  const other = { tenant: { id: elsewhere } };
  test.each<[string, Parts]>([
    ['in channelData only', { channelData: other, conversation: chat }],
    ['in the conversation only', { channelData: {}, conversation: { ...chat, tenantId: elsewhere } }],
    ['in channelData, with our own in the conversation', { channelData: other, conversation: { ...chat, tenantId } }],
    ['in the conversation, with our own in channelData', { conversation: { ...chat, tenantId: elsewhere } }],
    ['in both', { channelData: other, conversation: { ...chat, tenantId: elsewhere } }],
    ['in a channel', { ...inThread, channelData: { ...inThread.channelData, tenant: { id: elsewhere } } }],
    ['one that begins with ours', { channelData: { tenant: { id: `${tenantId}0` } }, conversation: chat }],
    ['none is told', { channelData: {}, conversation: chat }],
    ['one that can not be read', { channelData: { tenant: { id: [tenantId] } }, conversation: chat }],
    ['an empty one', { channelData: { tenant: { id: '' } }, conversation: chat }],
  ])('%s', async (_where, parts) => {
    expect(await statuses(parts)).toEqual([403, 403]);
    await nothingHappened('tenant', parts);
  });
});

describe('a tenant that can not be read is not taken for one that was not told, with our own beside it:', () => {
  const ours = { ...chat, tenantId };
  test.each<[string, Parts]>([
    ['a number in channelData', { channelData: { tenant: { id: 5 } }, conversation: ours }],
    ['a list in channelData', { channelData: { tenant: { id: [tenantId] } }, conversation: ours }],
    ['nothing in channelData', { channelData: { tenant: { id: null } }, conversation: ours }],
    ['a tenant without id', { channelData: { tenant: {} }, conversation: ours }],
    ['a tenant that is a text', { channelData: { tenant: elsewhere }, conversation: ours }],
    ['a list of tenants', { channelData: { tenant: [{ id: elsewhere }] }, conversation: ours }],
    ['a text for channelData', { channelData: elsewhere, conversation: ours }],
    ['a list for channelData', { channelData: [{ tenant: { id: elsewhere } }], conversation: ours }],
    ['one too long to be any', { channelData: { tenant: { id: elsewhere.repeat(99) } }, conversation: ours }],
    ['a list in the conversation', { conversation: { ...chat, tenantId: [] } }],
    ['a list of ours in the conversation', { conversation: { ...chat, tenantId: [tenantId] } }],
    ['a number in the conversation', { conversation: { ...chat, tenantId: 0 } }],
    ['a yes in the conversation', { conversation: { ...chat, tenantId: true } }],
    ['the word that we have for it', { channelData: { tenant: { id: '(unreadable)' } }, conversation: ours }],
  ])('%s', async (_what, parts) => {
    expect(await statuses(parts)).toEqual([403, 403]);
    await nothingHappened('tenant', parts);
  });
});

describe('an address that our token must not go to is refused:', () => {
  test.each([
    'https://smba.trafficmanager.net.evil.example/emea/',
    'https://smba-trafficmanager.net/emea/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://smba.trafficmanager.net:x@evil.example/',
    'https://evil.example#smba.trafficmanager.net',
    'https://noor:geheim@smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net\\@evil.example/',
    'https://evil.example\\smba.trafficmanager.net/',
    'http://smba.trafficmanager.net/emea/',
    'ftp://smba.trafficmanager.net/emea/',
    'javascript:https://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://smba.trafficmanager.net:80/emea/',
    'https://smba.trafficmanager.net./emea/',
    'https://smba.trafficmanager.net/emea/?sleutel=geheim',
    'https://smba.trafficmanager.net/emea/#x',
    'https://smba.trafficmanager.net/%2e%2e/emea/',
    'https://smba.trafficm\nanager.net/emea/',
    'https://smba.trafficm\tanager.net/emea/',
    ' https://smba.trafficmanager.net/emea/',
    'https://\u017Fmba.trafficmanager.net/emea/',
    'https://\uFF53mba.trafficmanager.net/emea/',
    'https://smb\u0430.trafficmanager.net/emea/',
    'https://smba\u3002trafficmanager.net/emea/',
    'https://smba.trafficmanager.net\u202E/emea/',
    'https://xn--mba-7bb.trafficmanager.net/',
    '//smba.trafficmanager.net/emea/',
    'smba.trafficmanager.net',
    'https://127.0.0.1/',
    'https://169.254.169.254/metadata/identity/oauth2/token',
    'https:///emea/',
  ])('%j', async (serviceUrl) => {
    expect(await statuses({ serviceUrl })).toEqual([403, 403]);
    await nothingHappened('service-url', { serviceUrl });
  });
});

describe('another channel than Teams is refused when it clicks, and ignored when it speaks:', () => {
  test.each(['webchat', 'MSTEAMS', 'msteams ', 'directline'])('%j', async (channelId) => {
    // The key is endorsed for webchat as well; for the others the SDK refuses.
    const expected = channelId === 'webchat' ? [403, 200] : [401, 401];
    expect(await statuses({ channelId })).toEqual(expected);
    expect(bench.bot.calls).toEqual([]);
  });
});

describe('who is not a person in Entra is refused:', () => {
  test.each<[string, Parts]>([
    ['no Entra id', { id: '29:noor', name: 'Noor de Wit' }],
    ['an empty one', { id: '29:noor', aadObjectId: '' }],
    ['one that is no GUID', { id: '29:noor', aadObjectId: 'noor' }],
    ['a GUID with something behind it', { id: '29:noor', aadObjectId: `${noor}0` }],
    ['a path', { id: '29:noor', aadObjectId: '../../personen' }],
    ['a list', { id: '29:noor', aadObjectId: [noor] }],
    ['an object', { id: '29:noor', aadObjectId: { $ne: '' } }],
    ['only an upn', { id: '29:noor', userPrincipalName: 'noor@voorbeeldstad.example' }],
  ])('%s', async (_what, from) => {
    expect(await statuses({ from })).toEqual([403, 403]);
    await nothingHappened('no-person', {});
  });

  test.each<[string, Parts]>([
    ['a bot', { id: '28:other', aadObjectId: noor }],
    ['a bot by its role', { id: '29:x', aadObjectId: noor, role: 'bot' }],
    ['a bot in capitals', { id: '29:x', aadObjectId: noor, role: 'Bot' }],
    ['a skill', { id: '29:x', aadObjectId: noor, role: 'skill' }],
    ['a skill in capitals', { id: '29:x', aadObjectId: noor, role: 'SKILL' }],
    ['an agent', { id: '29:x', aadObjectId: noor, role: 'agenticUser' }],
    ['a role with a space', { id: '29:x', aadObjectId: noor, role: ' bot' }],
    ['a list of roles', { id: '29:x', aadObjectId: noor, role: ['bot'] }],
    ['a number for a role', { id: '29:x', aadObjectId: noor, role: 1 }],
    ['the bot itself', { id: '28:bot', aadObjectId: noor }],
    ['whoever it is addressed to', { id: '29:x', aadObjectId: noor }],
  ])('%s with the id of a person', async (_what, from) => {
    const recipient = { id: from['id'] === '29:x' && !('role' in from) ? '29:x' : '28:bot' };
    expect(await statuses({ from, recipient })).toEqual([403, 200]);
    expect(bench.bot.calls).toEqual([]);
  });
});

describe('what must be there and is not, or is something else, is no activity:', () => {
  const person = { id: '29:noor', aadObjectId: noor };
  test.each<[string, Parts]>([
    ['no serviceUrl', { serviceUrl: undefined }],
    ['a list of them', { serviceUrl: [teamsUrl] }],
    ['a channel that is a list', { channelId: ['msteams'] }],
    ['no sender', { from: null }],
    ['a sender that is a list', { from: [person] }],
    ['a sender whose id is a list', { from: { ...person, id: ['29:noor'] } }],
    ['a sender without id', { from: { aadObjectId: noor } }],
    ['no recipient', { recipient: undefined }],
    ['a recipient whose id is a number', { recipient: { id: 28 } }],
    ['no conversation', { conversation: null }],
    ['a conversation whose id is a list', { conversation: { ...chat, id: [chat.id], tenantId } }],
    ['a type that is a list', { type: ['message'] }],
  ])('%s', async (_what, parts) => {
    const headers = { authorization: bench.openId.token() };
    const { status } = await bench.post(
      { ...activitiesOf(bench).message('regie', { serviceUrl: teamsUrl }), ...parts },
      headers,
    );
    expect(status).toBe(400);
    expect(bench.bot.calls).toEqual([]);
  });
});

test('who someone is follows from the Entra id alone, whatever name and role the activity claims beside it', async () => {
  const teams = activitiesOf(bench);
  const from = {
    id: '29:noor',
    name: 'Noor de Wit',
    aadObjectId: sam.toUpperCase(),
    userPrincipalName: 'noor@x.example',
  };
  const headers = { authorization: bench.openId.token() };
  await bench.post(teams.execute('mandaat.akkoord', {}, { serviceUrl: teamsUrl, from }), headers);
  expect(bench.bot.calls.map(({ caller }) => caller.person)).toEqual([sam]);
});
