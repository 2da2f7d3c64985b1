import type { ClockAnswer, PageState } from '../../../src/simulator/api.ts';
import { cardMessage } from '../support/cards.ts';
import { startLocalTeams, type LocalTeams } from '../support/localTeams.ts';
import { havenkwartier, molenbuurt, noor, sam } from '../support/voorbeeldstad.ts';

let teams: LocalTeams;
beforeEach(async () => void (teams = await startLocalTeams()));
afterEach(() => teams.close());

test('the state shows who is looking, everyone, all channels and the own chat', async () => {
  const state = await teams.state(sam);
  expect(state).toMatchObject({
    gemeente: 'Voorbeeldstad',
    me: { id: sam, naam: 'Sam Bakker', functie: 'klantmanager', ongelezen: 0 },
    personas: [{ id: noor }, { id: sam }],
    now: '2026-11-23T08:10:00.000Z',
    nowText: 'maandag 23 november 2026, 09:10',
    kantoorOpen: true,
    commands: [{ title: 'help' }],
  });
  expect(state.conversations.map(({ kind, naam }) => [kind, naam])).toEqual([
    ['personal', 'Aan Tafel'],
    ['channel', 'Havenkwartier'],
    ['channel', 'Molenbuurt'],
  ]);
});

test('who names no persona looks as the first one; an unknown persona is refused', async () => {
  expect((await teams.get<PageState>('/sim/state')).body.me.id).toBe(noor);
  expect((await teams.get<PageState>('/sim/state?as=')).body.me.id).toBe(noor);
  expect((await teams.get('/sim/state?as=niemand')).status).toBe(404);
});

test('the list shows the start of the newest message as plain text, of a card its summary', async () => {
  await teams.post('/sim/send', { as: noor, conversation: molenbuurt, text: '<at>Sam Bakker</at> **let** op' });
  await teams.connector('POST', `v3/conversations/${havenkwartier}/activities`, cardMessage('Wonen behouden'));
  const { conversations } = await teams.state(sam);
  expect(conversations).toMatchObject([
    { kind: 'personal', ongelezen: 0 },
    { laatste: 'AT-7KQ3MX', ongelezen: 1, laatsteOp: '2026-11-23T08:10:00.000Z' },
    { laatste: 'Sam Bakker let op', ongelezen: 1 },
  ]);
});

test('a jump moves domain time, and later messages carry it', async () => {
  const { body } = await teams.post<ClockAnswer>('/sim/clock', { jump: 'uur' });
  expect(body).toEqual({
    now: '2026-11-23T09:10:00.000Z',
    nowText: 'maandag 23 november 2026, 10:10',
    kantoorOpen: true,
  });
  await teams.post('/sim/send', { as: noor, conversation: havenkwartier, text: 'later' });
  expect(await teams.messages(noor, havenkwartier)).toMatchObject([{ at: '2026-11-23T09:10:00.000Z' }]);
  expect((await teams.post('/sim/clock', { jump: 'jaar' })).status).toBe(400);
});
