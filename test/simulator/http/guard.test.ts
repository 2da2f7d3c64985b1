import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { noor } from '../support/voorbeeldstad.ts';

let teams: LocalTeams;
beforeEach(async () => void (teams = await startLocalTeams()));
afterEach(() => teams.close());

const raw = (method: string, path: string, headers: Record<string, string>, body?: string) =>
  rawRequest(teams.url, method, path, headers, body);

const json = { 'content-type': 'application/json' };
const read = JSON.stringify({ as: noor, conversation: '19:havenkwartier@thread.tacv2' });

test.each(['localhost:3978', '127.0.0.1', '[::1]:3978'])('%s is this machine', async (host) => {
  expect(await raw('GET', '/sim/state', { host })).toBe(200);
});

test.each(['rebound.example', '127.0.0.1.example:3978', 'localhost@elders.example', '192.168.1.4:3978'])(
  'a request for %s is refused on every road',
  async (host) => {
    for (const path of ['/', '/sim/state', '/sim/events', '/_connector/v3/teams/x']) {
      expect(await raw('GET', path, { host })).toBe(403);
    }
  },
);

test('a post from another site is refused, one from the page is not', async () => {
  const host = 'localhost:3978';
  const post = (headers: Record<string, string>) => raw('POST', '/sim/read', { ...json, host, ...headers }, read);
  expect(await post({ origin: 'https://elders.example' })).toBe(403);
  expect(await post({ origin: 'http://localhost:4000' })).toBe(403);
  expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await post({ origin: 'http://localhost:3978', 'sec-fetch-site': 'same-origin' })).toBe(204);
});

test('a form, broken JSON, broken escapes and roads that are not there are refused, never a fault of ours', async () => {
  expect(await raw('POST', '/sim/read', { 'content-type': 'application/x-www-form-urlencoded' }, 'as=x')).toBe(415);
  expect(await raw('POST', '/sim/read', json, '{')).toBe(400);
  expect(await raw('POST', '/sim/read', json, '')).toBe(400);
  expect(await raw('POST', '/sim/read', json, 'null')).toBe(400);
  expect(await raw('GET', '/sim/%E0%A4%A', {})).toBe(400);
  expect(await raw('GET', '/sim/weg', {})).toBe(404);
  expect(await raw('GET', '/sim/send', {})).toBe(405);
  expect(await raw('POST', '/sim/read', json, JSON.stringify({ as: 'a'.repeat(300_000) }))).toBe(413);
  expect(teams.faults).toEqual([]);
});

test('what is not for this Teams is left to the bot', async () => {
  expect(await raw('POST', '/api/messages', json, '{}')).toBe(418);
  expect(await raw('GET', '/healthz', {})).toBe(418);
  expect(await raw('GET', '/simulator', {})).toBe(418);
});
