import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../support/until.ts';
import { runMain, startLocalBot, type Ended, type LocalBot, type Settings } from '../support/localBot.ts';

describe('the process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proces-'));
  let bot: LocalBot;
  beforeAll(async () => {
    bot = await startLocalBot();
  });
  afterAll(async () => {
    await bot.close();
    rmSync(folder, { recursive: true });
  });
  const ends = (settings: Settings): Promise<Ended> =>
    runMain({ PORT: '0', AAN_TAFEL_DATA: join(folder, 'data'), ...settings }).ended;

  test('Ctrl-C ends it cleanly, a second one on the same port or folder says so in one sentence', async () => {
    const { port } = new URL(bot.url);
    const samePort = await ends({ PORT: port });
    expect(samePort.code).toBe(1);
    expect(samePort.output.trim()).toMatch(/^port \d+ is taken [^\n]*$/);
    const sameFolder = await ends({ AAN_TAFEL_DATA: bot.dataFolder });
    expect(sameFolder.code).toBe(1);
    expect(sameFolder.output.trim()).toMatch(/^[^\n]*is in use by another process[^\n]*$/);

    expect(await bot.stop()).toMatchObject({ code: 0 });
  });

  test('all faults of the directory are named with their line, and it does not start', async () => {
    const file = join(folder, 'fout.yaml');
    writeFileSync(file, 'gemeente: Voorbeeldstad\nkantoor:\n  zone: Maan\n');
    const { code, output } = await ends({ AAN_TAFEL_CONFIG: file });
    expect(code).toBe(1);
    expect(output).toMatch(/3.*zone|zone.*3/);
    expect(output.trim().split('\n').length).toBeGreaterThan(3);
    expect(output).not.toContain('    at ');
  });

  test.each([
    { name: 'azure mode without an app id', settings: { AAN_TAFEL_MODE: 'azure' }, says: 'MicrosoftAppId' },
    {
      name: 'local mode with an app id',
      settings: { AAN_TAFEL_MODE: 'local', MicrosoftAppId: '00000000-0000-4000-8000-0000000000a1' },
      says: 'AAN_TAFEL_MODE',
    },
    { name: 'a port that is none', settings: { PORT: 'veertig' }, says: 'PORT' },
    { name: 'a port of spaces', settings: { PORT: ' ' }, says: 'PORT' },
    { name: 'an app id that is no GUID', settings: { MicrosoftAppId: 'een-app' }, says: 'MicrosoftAppId: not a GUID' },
  ])('refuses $name', async ({ settings, says }) => {
    const { code, output } = await ends(settings);
    expect(code).toBe(1);
    expect(output).toContain(says);
    expect(output).not.toContain('    at ');
  });

  test('with an app id there is no local Teams, and nobody gets in without a token', async () => {
    const { child, output, ended } = runMain({
      PORT: '0',
      LOG_LEVEL: 'info',
      AAN_TAFEL_DATA: join(folder, 'azure'),
      AAN_TAFEL_HOUSEHOLD_KEY: 'alleen-voor-deze-test',
      MicrosoftAppId: '00000000-0000-4000-8000-0000000000a1',
      MicrosoftAppPassword: 'alleen-voor-deze-test',
      MicrosoftAppTenantId: '00000000-0000-4000-8000-0000000000a2',
    });
    const listens = /"port":(\d+),"msg":"Aan Tafel luistert"/;
    const port = listens.exec(
      await until(
        () => Promise.resolve(output()),
        (text) => listens.test(text),
      ),
    )?.[1];
    const base = `http://127.0.0.1:${port}`;
    const status = async (path: string, body?: object): Promise<number> => {
      const headers = { 'content-type': 'application/json', connection: 'close' };
      const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
      return (await fetch(`${base}${path}`, { headers, ...sent })).status;
    };
    expect([await status('/'), await status('/sim/state'), await status('/healthz')]).toEqual([404, 404, 200]);
    const activity = {
      type: 'message',
      id: '1',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:1', aadObjectId: '00000000-0000-4000-8000-000000000001' },
      recipient: { id: '28:1' },
      conversation: { id: 'a:1', conversationType: 'personal' },
      text: 'help',
    };
    expect(await status('/api/messages', activity)).toBe(401);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
  });
});
