import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { opening } from '../scenarios/opening.ts';
import { runMain, startLocalBot, type LocalBot, type Settings } from '../support/localBot.ts';
import { startOtlpReceiver, type OtlpReceiver } from '../support/otlpReceiver.ts';
import { pageTeams } from '../support/pageTeams.ts';
import { rawClicks } from '../support/rawClicks.ts';
import { asksMandaat } from '../support/scenario/deeds.ts';
import { newestKenmerk, play } from '../support/scenario/play.ts';
import { verzoek } from '../support/laidTable.ts';
import { until } from '../support/until.ts';
import { wie } from '../support/voorbeeldstad.ts';
import { iedereen } from '../support/wieIs.ts';

let receiver: OtlpReceiver;
beforeEach(async () => {
  receiver = await startOtlpReceiver();
});
afterEach(() => receiver.close());

const toReceiver = (): Settings => ({
  AAN_TAFEL_TELEMETRY: 'otlp',
  OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
  OTEL_METRIC_EXPORT_INTERVAL: '500',
});

/** Runs a bot with these settings for as long as the work takes, and answers what it wrote. */
async function withBot(settings: Settings, work: (bot: LocalBot) => Promise<void>): Promise<void> {
  const bot = await startLocalBot(settings);
  try {
    await work(bot);
  } finally {
    await bot.close();
  }
}

/** Noor and two others at the table, and a mandaat that waits at Fatima. Answers the kenmerk. */
async function layTable(bot: LocalBot): Promise<string> {
  const scenes = [
    ...opening('werk-inkomen', 'schuldhulp'),
    { deed: asksMandaat('noor', verzoek), arrives: { fatima: ['mandaat'], thread: ['mandaat-stand'] } } as const,
  ];
  return newestKenmerk(await play({ name: 'a table', channel: 'Havenkwartier', scenes }, pageTeams(bot.url)));
}

test('a collector gets the figures and the traces of a table with a mandaat that waits', async () => {
  await withBot(toReceiver(), async (bot) => {
    const kenmerk = await layTable(bot);
    const teams = pageTeams(bot.url);
    const clicks = await rawClicks(teams.api, 'Havenkwartier');
    await clicks.submit('sam', { verb: 'mandaat.afwijzen', kenmerk, mandaat: 'M1' }, { motivering: 'Nee' });
    const found = (name: string, attributes: object, atLeast = 1) =>
      until(
        () => Promise.resolve(receiver.points(name)),
        (points) =>
          points.some(
            (point) =>
              point.value >= atLeast &&
              Object.entries(attributes).every(([key, value]) => point.attributes[key] === value),
          ),
      ).then((points) => points.filter(({ value }) => value >= atLeast).map((point) => point.attributes));

    expect(await found('aantafel.turns', { kind: 'submit' })).toContainEqual({ kind: 'submit', outcome: 'message' });
    expect(await found('aantafel.deliveries', { soort: 'mandaat' })).toContainEqual({
      soort: 'mandaat',
      outcome: 'sent',
    });
    expect(await found('aantafel.refusals', { kind: 'not-beslisser' })).toContainEqual({ kind: 'not-beslisser' });
    const [lag] = await until(
      () => Promise.resolve(receiver.points('aantafel.tick.lag')),
      (points) => points.length > 0,
    );
    expect(lag?.value).toBeGreaterThanOrEqual(0);
    expect(lag?.value).toBeLessThan(60);
    expect((await bot.stop()).code).toBe(0);

    const spans = receiver.spans();
    const command = spans.find(
      ({ name, attributes }) => name === 'command' && attributes['command'] === 'requestMandaat',
    )!;
    expect(command.attributes).toMatchObject({ kenmerk, outcome: 'accepted' });
    const children = spans.filter(({ parent }) => parent === command.id).map(({ name }) => name);
    expect(children).toEqual(expect.arrayContaining(['decide', 'write']));
    const turn = spans.find(({ id }) => id === command.parent)!;
    expect(turn).toMatchObject({ name: 'turn submit', attributes: { kenmerk, kind: 'submit' } });
    expect(spans.filter(({ parent }) => parent === turn.id).map(({ name }) => name)).toContain('load');
    expect(spans).toContainEqual(
      expect.objectContaining({ name: 'delivery', attributes: { soort: 'mandaat', kenmerk, outcome: 'sent' } }),
    );

    const all = receiver.all();
    for (const person of iedereen) expect(all).not.toContain(wie(person));
    for (const secret of ['Noor', 'Fatima', 'energieschuld', verzoek.beslissing, '29:'])
      expect(all).not.toContain(secret);
  });
}, 240_000);

test('it tells how many mandaten wait at each level', async () => {
  await withBot(toReceiver(), async (bot) => {
    await layTable(bot);
    // Counted at the start, and after that every quarter of an hour.
    await bot.killAndRestart();
    const waiting = await until(
      () => Promise.resolve(receiver.points('aantafel.mandaten.waiting')),
      (points) => points.some(({ value }) => value > 0),
    );
    expect(waiting).toContainEqual({ value: 1, attributes: { trede: 'teamleider' } });
    expect(waiting).toContainEqual({ value: 0, attributes: { trede: 'directeur' } });
  });
}, 240_000);

test('Azure Monitor gets the same figures and traces', async () => {
  await receiver.close();
  receiver = await startOtlpReceiver({ tls: true });
  const key = '11111111-2222-4333-8444-555555555555';
  const settings = {
    AAN_TAFEL_TELEMETRY: 'azure',
    APPLICATIONINSIGHTS_CONNECTION_STRING: `InstrumentationKey=${key};IngestionEndpoint=${receiver.url}/`,
    OTEL_METRIC_EXPORT_INTERVAL: '500',
    // Only so that our own receiver passes for Azure.
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  };
  await withBot(settings, async (bot) => {
    await layTable(bot);
    const told = await until(
      () => Promise.resolve(receiver.all()),
      (all) =>
        ['aantafel.tick.lag', 'aantafel.deliveries', 'aantafel.turns', '"name":"turn '].every((name) =>
          all.includes(name),
        ),
    );
    expect(told).toContain('"outcome":"sent"');
    expect(bot.output()).not.toContain('could not be sent');
  });
}, 240_000);

test.each(['hangs', 'is not there'])(
  'a collector that %s holds up no turn and no stop',
  async (how) => {
    if (how === 'hangs') receiver.hang();
    else await receiver.close();
    await withBot(toReceiver(), async (bot) => {
      await layTable(bot);
      const before = performance.now();
      const { code, output } = await bot.stop();
      expect([code, performance.now() - before < 5000]).toEqual([0, true]);
      // A fault of telling is worth a line, and no more than one.
      expect(output.split('telemetry could not be sent')).toHaveLength(2);
    });
  },
  60_000,
);

describe('what is loaded', () => {
  const watched = {
    NODE_OPTIONS: `--import=${pathToFileURL(resolve('test/support/printModules.mjs')).href}`,
  };
  const loadedWith = async (settings: Settings): Promise<boolean> => {
    let loaded = false;
    await withBot({ ...watched, ...settings }, (bot) => {
      loaded = bot.output().includes('opentelemetry');
      return Promise.resolve();
    });
    return loaded;
  };

  test('nothing of OpenTelemetry, unless it is wanted', async () => {
    expect(await loadedWith({})).toBe(false);
    expect(await loadedWith(toReceiver())).toBe(true);
  });
});

test.each([
  [{ AAN_TAFEL_TELEMETRY: 'otlp' }, 'OTEL_EXPORTER_OTLP_ENDPOINT: needed'],
  [{ AAN_TAFEL_TELEMETRY: 'azure' }, 'APPLICATIONINSIGHTS_CONNECTION_STRING: needed'],
  [
    { AAN_TAFEL_TELEMETRY: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://example.com' },
    'OTEL_EXPORTER_OTLP_ENDPOINT: https',
  ],
])('with %j it does not start, and says why', async (settings: Settings, why) => {
  const { code, output } = await runMain({ PORT: '0', ...settings }).ended;
  expect([code, output]).toEqual([1, expect.stringContaining(why)]);
});
