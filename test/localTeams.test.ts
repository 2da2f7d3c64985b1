import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pino from 'pino';
import { readConfig } from '../src/config.ts';
import { FolderInUse } from '../src/dataFolder.ts';
import type { ClockAnswer, ClockRequest, PageState } from '../src/simulator/api.ts';
import { startApp, type App } from '../src/startApp.ts';
import { voorbeeldstad, wie } from './support/voorbeeldstad.ts';

const page = resolve('src/simulator/page');
const quiet = pino({ level: 'silent' });
const folder = mkdtempSync(join(tmpdir(), 'aan-tafel-'));
// Monday 10:10 in Voorbeeldstad.
const settings = { PORT: '0', AAN_TAFEL_DATA: folder, AAN_TAFEL_CLOCK: '2026-11-23T09:10:00Z' };

let app: App;
beforeAll(async () => {
  app = await startApp(readConfig(settings), quiet, page);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const url = (path: string): string => `http://localhost:${app.port}${path}`;
const state = async (): Promise<PageState> =>
  (await (await fetch(url(`/sim/state?as=${wie('noor')}`))).json()) as PageState;
async function jump(by: ClockRequest['jump']): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url('/sim/clock'), { method: 'POST', headers, body: JSON.stringify({ jump: by }) });
  return ((await answer.json()) as ClockAnswer).nowText;
}

test('the people, teams and channels of the local Teams are those of the directory', async () => {
  const { gemeente, personas, conversations, commands } = await state();
  expect(gemeente).toBe('Voorbeeldstad');
  expect(personas.map(({ id }) => id)).toEqual([...voorbeeldstad().personen.keys()]);
  const channels = conversations.filter(({ kind }) => kind === 'channel').map(({ naam, team }) => `${team} / ${naam}`);
  expect(channels).toEqual([
    'Sociaal domein Voorbeeldstad / Havenkwartier',
    'Sociaal domein Voorbeeldstad / Molenbuurt',
  ]);
  expect(commands.map(({ title }) => title)).toContain('mijn casussen');
});

test('the clock begins where it was set, and jumps an hour, a werkdag of office time, and a week', async () => {
  expect((await state()).nowText).toBe('maandag 23 november 2026, 10:10');
  expect(await jump('uur')).toBe('maandag 23 november 2026, 11:10');
  expect(await jump('werkdag')).toBe('dinsdag 24 november 2026, 11:10');
  expect(await jump('week')).toBe('dinsdag 1 december 2026, 11:10');
  expect((await state()).kantoorOpen).toBe(true);
});

test('it is ready when store, directory and clock are', async () => {
  const ready = await fetch(url('/readyz'));
  expect([ready.status, await ready.json()]).toEqual([200, expect.objectContaining({ ok: true })]);
  expect((await fetch(url('/healthz'))).status).toBe(200);
});

test('its folder is its own, and after a restart the clock stands where it was', async () => {
  const before = (await state()).now;
  await app.close();
  app = await startApp(readConfig(settings), quiet, page);
  expect(Date.parse((await state()).now)).toBeGreaterThanOrEqual(Date.parse(before));
  expect((await state()).nowText).toMatch(/^dinsdag 1 december 2026/);
});

test('a folder in use is refused before anything is opened', async () => {
  await expect(startApp(readConfig(settings), quiet, page)).rejects.toBeInstanceOf(FolderInUse);
});
