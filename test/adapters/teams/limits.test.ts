import { connect } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { serverLimits } from '../../../src/adapters/teams/host/serverLimits.ts';
import { activitiesOf } from './activities.ts';
import { type AzureBench, azureBench, teamsUrl } from './azureBench.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

const most = 256 * 1024;
const quick = { ...serverLimits, headers: 150, request: 300, lookEvery: 50 };

/** What a server answers to bytes that we write ourselves, until it closes or `enough` says so. */
const raw = (url: string, bytes: readonly string[], enough = (text: string) => text.includes('\r\n\r\n')) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    let text = '';
    const socket = connect(Number(port), hostname, () => bytes.forEach((part) => socket.write(part)));
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (enough(text)) socket.destroy();
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const head = (...headers: readonly string[]) =>
  `${['POST /api/messages HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', ...headers].join('\r\n')}\r\n\r\n`;

describe('the size of a request', () => {
  let bench: TeamsBench;
  beforeAll(async () => void (bench = await teamsBench({ limits: quick })));
  afterAll(() => bench.close());

  /** A click of exactly so many bytes. */
  const click = (bytes: number): string => {
    const short = JSON.stringify(activitiesOf(bench).execute('mandaat.akkoord', { vulling: '' }));
    return short.replace('"vulling":""', `"vulling":"${'x'.repeat(bytes - short.length)}"`);
  };

  test('is 256 KB at most, to the byte', async () => {
    expect(await bench.post(click(most))).toMatchObject({ status: 200 });
    expect(await bench.post(click(most + 1))).toMatchObject({ status: 413 });
  });

  test('is counted as it comes, also in chunks without a length', async () => {
    const chunked = (body: string) =>
      raw(bench.url, [
        head('Transfer-Encoding: chunked'),
        ...(body.match(/[^]{1,50000}/g) ?? []).map((part) => `${part.length.toString(16)}\r\n${part}\r\n`),
        '0\r\n\r\n',
      ]);
    expect(statusOf(await chunked(click(most)))).toBe(200);
    expect(statusOf(await chunked(click(most + 1)))).toBe(413);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['x-gzip, identity', gzipSync],
  ])('is not hidden in %s: nothing is ever unpacked', async (encoding, pack) => {
    const response = await fetch(`${bench.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': encoding },
      body: new Uint8Array(pack(click(10_000))),
    });
    expect(response.status).toBe(415);
  });

  test('is not what a header says: too short a length leaves no activity, and no second request', async () => {
    const calls = bench.bot.calls.length;
    const answer = await raw(bench.url, [head('Content-Length: 10'), click(1000)], () => false);
    expect(new Set(answer.match(/HTTP\/1\.1 \d{3}/g))).toEqual(new Set(['HTTP/1.1 400']));
    expect(bench.bot.calls).toHaveLength(calls);
  });

  test.each([
    ['two lengths', ['Content-Length: 10', 'Content-Length: 20']],
    ['a length beside chunks', ['Content-Length: 10', 'Transfer-Encoding: chunked']],
    ['a length that is no number', ['Content-Length: -1']],
    ['chunks in disguise', ['Transfer-Encoding: chunked, identity']],
    ['headers of 20 KB', [`X-Lang: ${'x'.repeat(20_000)}`]],
  ])('%s are refused', async (_what, headers) => {
    expect(statusOf(await raw(bench.url, [head(...headers), '0\r\n\r\n']))).toBeGreaterThanOrEqual(400);
  });

  test('a body that does not come is not waited for', async () => {
    expect(statusOf(await raw(bench.url, [head('Content-Length: 1000'), '{"type":']))).toBe(408);
  });

  test('headers that do not come are not waited for either', async () => {
    expect(statusOf(await raw(bench.url, ['POST /api/messages HTTP/1.1\r\nHost: localhost\r\n']))).toBe(408);
  });
});

test('a connection too many is closed at once', async () => {
  const bench = await teamsBench({ limits: { ...serverLimits, connections: 1 } });
  const first = connect(Number(new URL(bench.url).port), '127.0.0.1');
  await new Promise((resolve) => first.once('connect', resolve));
  expect(await raw(bench.url, ['GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n']).catch(() => '')).toBe('');
  first.destroy();
  await bench.close();
});

describe('without a token in Azure', () => {
  let bench: AzureBench;
  beforeAll(async () => void (bench = await azureBench()));
  afterAll(() => bench.close());

  test('the answer comes before the body: nothing of ten megabytes is read', async () => {
    expect(statusOf(await raw(bench.url, [head('Content-Length: 10000000')]))).toBe(401);
  });

  test('what is no activity is refused before anybody looks for a key', async () => {
    const headers = { authorization: bench.openId.token() };
    expect(await bench.post('{"type":', headers)).toMatchObject({ status: 400 });
    expect(
      await bench.post({ ...activitiesOf(bench).message('x'), serviceUrl: teamsUrl, from: {} }, headers),
    ).toMatchObject({
      status: 400,
    });
    expect(bench.openId.asked()).toBe(0);
  });
});
