import type { TeamsSettings } from '../../../src/adapters/teams/settings.ts';
import { activitiesOf } from './activities.ts';
import { azureBench, azureSettings, teamsUrl } from './azureBench.ts';
import { noor, tenantId } from './people.ts';

type Parts = Readonly<Record<string, unknown>>;

const partner = '99999999-0000-4000-8000-000000000000';
const chat = { id: `a:${noor}`, conversationType: 'personal' };

/** A click in a process that met nobody yet, with a token that is right for the address it names. */
async function click(parts: Parts, settings: Partial<TeamsSettings> = {}) {
  const bench = await azureBench({ settings: { ...azureSettings, ...settings } });
  const activity = activitiesOf(bench).execute('mandaat.akkoord', {}, { serviceUrl: teamsUrl, ...parts });
  const headers = { authorization: bench.openId.token({ claims: { serviceurl: activity['serviceUrl'] } }) };
  const { status } = await bench.post(activity, headers);
  const tenant = (await bench.book.person(noor))?.tenantId;
  await bench.close();
  return { status, tenant, callers: bench.bot.calls.map(({ caller }) => caller.person) };
}

test.each<[string, Parts]>([
  ['channelData says null', { channelData: null, conversation: { ...chat, tenantId } }],
  ['its tenant is null', { channelData: { tenant: null }, conversation: { ...chat, tenantId } }],
  ['the conversation says null', { conversation: { ...chat, tenantId: null } }],
  ['the conversation says nothing', { conversation: chat }],
])('a tenant that one of the two leaves out is that of the other: %s', async (_what, parts) =>
  expect(await click(parts)).toMatchObject({ status: 200, tenant: tenantId }),
);

test('of two tenants that differ both must be allowed, and the address keeps that of channelData', async () => {
  const differing = { channelData: { tenant: { id: partner } }, conversation: { ...chat, tenantId } };
  expect(await click(differing)).toEqual({ status: 403, tenant: undefined, callers: [] });
  expect(await click(differing, { allowedTenants: [partner.toUpperCase()] })).toMatchObject({
    status: 200,
    tenant: partner,
  });
});

test.each(['user', 'User', '', null])('whoever is given a role is a person as %j', async (role) => {
  const from = { id: '29:noor', name: 'Noor de Wit', aadObjectId: noor, role };
  expect((await click({ from })).callers).toEqual([noor]);
});

test('settings in capitals mean the same tenant and host', async () => {
  const serviceUrl = 'https://teams.voorbeeldstad.example/emea/';
  const capitals = {
    app: { ...azureSettings.app!, tenantId: tenantId.toUpperCase() },
    allowedServiceHosts: ['Teams.Voorbeeldstad.Example'],
  };
  expect((await click({ serviceUrl }, capitals)).status).toBe(200);
});
