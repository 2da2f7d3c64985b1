import { Agent, createServer, get, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConnection } from '../../../src/adapters/teams/connector/createConnection.ts';
import type { TeamsSettings } from '../../../src/adapters/teams/settings.ts';
import { fakeClock } from '../../support/clocks.ts';
import { activitiesOf } from './activities.ts';
import { localSettings } from './messengerBench.ts';
import { noor, tenantId } from './people.ts';
import { quietLog } from './quietLog.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

let bench: TeamsBench;
afterEach(() => bench.close());

const azure: TeamsSettings = {
  ...localSettings,
  mode: 'azure',
  app: { id: 'app-id', type: 'SingleTenant', password: 'geheim', tenantId },
};

describe('without an app id there is no authentication (trap 3), so it', () => {
  const connect = (settings: TeamsSettings) => () =>
    createConnection({ settings, realClock: fakeClock('2026-11-23T08:00:00Z'), log: quietLog() });
  beforeAll(async () => void (bench = await teamsBench()));

  test.each(['0.0.0.0', '::', '192.168.1.10', 'voorbeeldstad.example'])('does not start on %s', (host) => {
    expect(connect({ ...localSettings, host })).toThrow(expect.objectContaining({ name: 'UnsafeSettings' }) as Error);
  });

  test('does not start outside local mode', () => {
    const { app: _none, ...without } = azure;
    expect(connect(without)).toThrow(expect.objectContaining({ name: 'UnsafeSettings' }) as Error);
    expect(connect({ ...azure, app: { ...azure.app!, id: ' ' } })).toThrow();
  });
});

describe('in local mode', () => {
  beforeEach(async () => void (bench = await teamsBench()));

  /** Status of an activity that a browser sends to this machine under another name. */
  const statusAs = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const headers = { host, 'content-type': 'application/json' };
      const sent = request(`${bench.url}/api/messages`, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject).end(JSON.stringify(activitiesOf(bench).message('help')));
    });

  test('answers nobody who calls this machine by another name (DNS rebinding)', async () => {
    expect(
      await Promise.all(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80'].map(statusAs)),
    ).toEqual([403, 403, 403]);
    expect(bench.bot.calls).toEqual([]);
    expect(await Promise.all(['localhost:3978', '127.0.0.1', '[::1]:3978'].map(statusAs))).toEqual([200, 200, 200]);
  });
});

describe('in Azure', () => {
  beforeEach(async () => void (bench = await teamsBench({ settings: azure })));

  test.each([undefined, 'Bearer geen-token', 'Basic eA=='])(
    'an activity with authorization %j gets 401',
    async (value) => {
      const headers: Record<string, string> = value === undefined ? {} : { authorization: value };
      expect(await bench.post(activitiesOf(bench).message('start'), headers)).toMatchObject({ status: 401 });
      expect(bench.bot.calls).toEqual([]);
      expect(bench.log.at(-1)).toMatchObject({ outcome: 'refused: token' });
    },
  );
});

describe('the log', () => {
  beforeEach(async () => void (bench = await teamsBench()));

  test('has one line per turn: what, about which kenmerk, by whom as a digest, and how it went', async () => {
    await bench.post(activitiesOf(bench).execute('mandaat.akkoord', { kenmerk: 'at-7kq3mx', reden: 'vertrouwelijk' }));
    expect(bench.log).toEqual([
      {
        level: 'info',
        message: 'turn',
        kind: 'adaptiveCard/action',
        verb: 'mandaat.akkoord',
        kenmerk: 'AT-7KQ3MX',
        who: expect.stringMatching(/^[\da-f]{8}$/) as string,
        outcome: 'answered',
        ms: 0,
      },
    ]);
    expect(JSON.stringify(bench.log)).not.toContain(noor);
  });

  test('tells a command, never a word that is none', async () => {
    await bench.post(activitiesOf(bench).message('Regie AT-7KQ3MX'));
    await bench.post(activitiesOf(bench).message('jansen heeft schulden'));
    expect(bench.log.map(({ command }) => command)).toEqual(['regie', undefined]);
  });
});

describe('the server', () => {
  test('tells its health', async () => {
    bench = await teamsBench();
    expect(await (await fetch(`${bench.url}/healthz`)).json()).toEqual({ ok: true });
    expect(await (await fetch(`${bench.url}/readyz`)).json()).toEqual({ ok: true, parts: { store: 'ok' } });
  });

  test('tells what is not well with 503', async () => {
    const ready = () => Promise.resolve({ ok: false, parts: { store: 'weg' } });
    bench = await teamsBench({ health: { live: () => false, ready } });
    expect((await fetch(`${bench.url}/healthz`)).status).toBe(503);
    expect((await fetch(`${bench.url}/readyz`)).status).toBe(503);
  });

  test('says how each activity was answered, and nothing of questions about its health', async () => {
    const told: number[] = [];
    bench = await teamsBench({ answered: (status) => void told.push(status) });
    await bench.post('geen activiteit');
    await fetch(`${bench.url}/readyz`);
    expect(told).toEqual([400]);
  });

  test('lets whoever comes before have every request first', async () => {
    bench = await teamsBench({
      before: ({ url }, response) => {
        if (url !== '/sim/state') return Promise.resolve(false);
        response.writeHead(200).end('mijn');
        return Promise.resolve(true);
      },
    });
    expect(await (await fetch(`${bench.url}/sim/state`)).text()).toBe('mijn');
    expect((await fetch(`${bench.url}/healthz`)).status).toBe(200);
  });

  test('answers 500 and stays up when whoever comes before fails', async () => {
    bench = await teamsBench({
      before: ({ url }) => (url === '/stuk' ? Promise.reject(new Error('stuk')) : Promise.resolve(false)),
    });
    expect((await fetch(`${bench.url}/stuk`)).status).toBe(500);
    expect((await fetch(`${bench.url}/healthz`)).status).toBe(200);
  });

  test('leaves other servers in the process as they were: restify takes the answer of writeHead away', async () => {
    bench = await teamsBench();
    const other = createServer((_request, response) => response.writeHead(418).end('kan'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
    expect(await response.text()).toBe('kan');
    await new Promise((resolve) => {
      other.close(resolve);
      other.closeAllConnections();
    });
  });

  test('keeps a connection open for the next request', async () => {
    bench = await teamsBench();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = () =>
      new Promise<boolean>((resolve, reject) => {
        const request = get(`${bench.url}/healthz`, { agent }, (response) => {
          response.resume().on('end', () => resolve(request.reusedSocket));
        }).on('error', reject);
      });
    expect([await ask(), await ask()]).toEqual([false, true]);
    agent.destroy();
  });

  test('says by name that its port is taken', async () => {
    bench = await teamsBench();
    const port = Number(new URL(bench.url).port);
    await expect(teamsBench({ settings: { ...localSettings, port } })).rejects.toMatchObject({
      name: 'PortTaken',
      port,
    });
  });

  test('finishes the turn that is under way before it closes', async () => {
    bench = await teamsBench();
    let finish = (): void => undefined;
    bench.bot.answer = new Promise((resolve) => (finish = () => resolve({ kind: 'message', text: 'Goed.' })));
    const reply = bench.post(activitiesOf(bench).execute('mandaat.akkoord'));
    await bench.waiting();
    const closed = bench.teams.close();
    finish();
    expect((await reply).body).toMatchObject({ value: 'Goed.' });
    await closed;
    await expect(fetch(`${bench.url}/healthz`)).rejects.toThrow();
  });

  test('does not wait for ever for a turn that never ends', async () => {
    bench = await teamsBench();
    bench.bot.answer = new Promise(() => undefined);
    const reply = bench.post(activitiesOf(bench).execute('mandaat.akkoord'));
    await bench.waiting();
    const closed = bench.teams.close();
    bench.elapse();
    await closed;
    await reply.catch(() => undefined);
    expect(bench.bot.calls).toHaveLength(1);
  });
});

test('whatever the server answers, a browser may do nothing with it', async () => {
  bench = await teamsBench();
  for (const path of ['/healthz', '/readyz', '/elders', '/api/messages']) {
    const { headers } = await fetch(`${bench.url}${path}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  }
});
