import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import type { OutgoingMessage } from '../../../src/ports/messenger.ts';
import { type Bench, inChannel, messengerBench } from './messengerBench.ts';
import { noor, sam } from './people.ts';

const hello: OutgoingMessage = { text: 'Er wacht iets op je.', summary: 'AT-7KQ3MX', mentions: [] };
const toNoor = { kind: 'person', person: noor } as const;

let bench: Bench;
beforeEach(async () => void (bench = await messengerBench()));
afterEach(() => bench.connector.close());

const written = () => bench.connector.requests.filter(({ method }) => method !== 'GET');

describe('what Teams answers decides what the outbox does next:', () => {
  test.each([401, 412, 429, 502, 503, 504])('%i means later', async (status) => {
    bench.connector.next({ status });
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'later' });
  });

  test('Retry-After in seconds says from when', async () => {
    bench.connector.next({ status: 429, headers: { 'retry-after': '7' } });
    const notBefore = bench.clock.now() + 7000;
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'later', notBefore });
  });

  test('Retry-After as a date says from when', async () => {
    bench.connector.next({ status: 503, headers: { 'retry-after': 'Mon, 23 Nov 2026 08:02:00 GMT' } });
    const notBefore = Date.parse('2026-11-23T08:02:00Z');
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'later', notBefore });
  });

  test.each(['9'.repeat(400), '31536000', 'Tue, 23 Nov 2126 08:00:00 GMT'])(
    'Retry-After never holds a message for more than a day (%s)',
    async (text) => {
      bench.connector.next({ status: 429, headers: { 'retry-after': text } });
      const notBefore = bench.clock.now() + 86_400_000;
      expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'later', notBefore });
    },
  );

  test('a refused connection means later: nothing was sent', async () => {
    await bench.connector.close();
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'later' });
  });

  test('a connection that never comes about means later, also when all that is seen of it is that time is over', async () => {
    const wall = createServer();
    await new Promise<void>((resolve) => wall.listen(0, '127.0.0.1', resolve));
    const reached = once(wall, 'connection') as Promise<[Socket]>;
    try {
      const { port } = wall.address() as AddressInfo;
      const known = (await bench.book.person(noor))!;
      // It takes the connection and never answers to TLS.
      await bench.book.remember({ ...known, serviceUrl: `https://127.0.0.1:${port}` });
      const sent = bench.messenger.post(toNoor, hello);
      await reached;
      bench.timeOut();
      expect(await sent).toEqual({ ok: false, why: 'later' });
    } finally {
      reached.then(([socket]) => socket.destroy()).catch(() => undefined);
      wall.close();
    }
  });

  test.each([500, 501, 408])('%i is uncertain', async (status) => {
    bench.connector.next({ status });
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'uncertain' });
  });

  test('a connection that breaks after sending is uncertain', async () => {
    bench.connector.next('reset');
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'uncertain' });
  });

  test('an answer that stays out past the time limit is uncertain', async () => {
    bench.connector.next('hang');
    const delivery = bench.messenger.post(toNoor, hello);
    await bench.connector.hanging;
    bench.timeOut();
    expect(await delivery).toEqual({ ok: false, why: 'uncertain' });
  });

  test('a success that nobody can read is uncertain', async () => {
    bench.connector.next('garbage');
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'uncertain' });
  });

  test('a success without an id is uncertain', async () => {
    bench.connector.next({ status: 202, body: {} });
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'uncertain' });
  });

  test.each([403, 404])('%i means unreachable', async (status) => {
    bench.connector.next({ status });
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'unreachable' });
  });

  test.each([400, 409, 413, 302])('%i means rejected', async (status) => {
    bench.connector.next({ status });
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'rejected', status });
  });

  test('a chat that could not be opened means later, also after 500: nothing was in it', async () => {
    bench.connector.next({ status: 500 });
    expect(await bench.messenger.post({ kind: 'person', person: sam }, hello)).toEqual({ ok: false, why: 'later' });
  });

  test('a thread that may have been started is uncertain', async () => {
    bench.connector.next({ status: 500 });
    expect(await bench.messenger.post(inChannel, hello)).toEqual({ ok: false, why: 'uncertain' });
  });

  test('without any road to Teams everybody is unreachable', async () => {
    const { book } = bench;
    await book.rememberChannel('tenant', 'https://evil.example/');
    expect(await bench.messenger.post({ kind: 'person', person: sam }, hello)).toEqual({
      ok: false,
      why: 'unreachable',
    });
  });
});

describe('retries belong to the outbox alone (trap 6):', () => {
  test.each([500, 503, 429])('after %i with Retry-After 0 a message is sent once', async (status) => {
    bench.connector.next({ status, headers: { 'retry-after': '0' } });
    await bench.messenger.post(toNoor, hello);
    expect(written()).toHaveLength(1);
  });

  test('after 500 a thread is started once', async () => {
    bench.connector.next({ status: 500 });
    await bench.messenger.post(inChannel, hello);
    expect(written()).toHaveLength(1);
  });
});

describe('a chat that we knew and that takes nothing', () => {
  test('is opened anew when it is no more, and the new one is known from then on', async () => {
    const known = (await bench.book.person(noor))!;
    await bench.book.remember({ ...known, conversatie: '19:gone' });
    expect(await bench.messenger.post(toNoor, hello)).toMatchObject({ ok: true, ref: { conversatie: `a:${noor}` } });
    expect((await bench.book.person(noor))?.conversatie).toBe(`a:${noor}`);
    expect(bench.connector.delivered).toHaveLength(1);
  });

  test('is opened anew as well when it is asked who can be reached', async () => {
    const known = (await bench.book.person(noor))!;
    await bench.book.remember({ ...known, conversatie: '19:gone' });
    bench.connector.next({ status: 404 });
    expect(await bench.messenger.reach(noor)).toBe('reachable');
    expect((await bench.book.person(noor))?.conversatie).toBe(`a:${noor}`);
    bench.connector.uninstalled.add(noor);
    expect(await bench.messenger.reach(noor)).toBe('unreachable');
  });

  test('stays the same for whoever blocked the bot: they are out of reach until they come back', async () => {
    bench.connector.uninstalled.add(noor);
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'unreachable' });
    bench.connector.uninstalled.delete(noor);
    bench.connector.next({ status: 403 });
    expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'unreachable' });
    expect(bench.connector.delivered).toHaveLength(0);
    expect(await bench.messenger.post(toNoor, hello)).toMatchObject({ ok: true });
  });
});

test('a foreign address is never sent to, even when it was stored', async () => {
  const known = (await bench.book.person(noor))!;
  await bench.book.remember({ ...known, serviceUrl: 'https://smba.trafficmanager.net.evil.example/' });
  expect(await bench.messenger.post(toNoor, hello)).toEqual({ ok: false, why: 'unreachable' });
  expect(bench.connector.requests).toHaveLength(0);
});

test('a new thread is delivered as the channel conversation with its root (trap 5)', async () => {
  const delivery = await bench.messenger.post(inChannel, hello);
  expect(written()[0]?.body).toMatchObject({
    isGroup: true,
    bot: { id: '28:aan-tafel' },
    channelData: { channel: { id: inChannel.kanaalId }, team: { id: inChannel.teamId } },
    activity: { type: 'message', summary: 'AT-7KQ3MX', importance: 'normal' },
  });
  expect(delivery).toMatchObject({ ok: true, ref: { serviceUrl: bench.connector.serviceUrl } });
});

test('whoever is met by writing first is known from then on', async () => {
  await bench.messenger.post({ kind: 'person', person: sam }, hello);
  expect(await bench.book.person(sam)).toMatchObject({
    teamsId: '29:sam',
    naam: 'Sam Bakker',
    conversatie: `a:${sam}`,
  });
});

test('a member list longer than a page is read to its end, and an unreadable one is empty', async () => {
  bench.connector.next({
    status: 200,
    body: { members: [{ id: '29:noor', objectId: noor }], continuationToken: 'meer' },
  });
  expect(await bench.messenger.membersOf(inChannel)).toContain(sam);
  bench.connector.next({ status: 500 });
  expect(await bench.messenger.membersOf(inChannel)).toEqual(new Set());
});

describe('a message whose lease ends is not sent any more:', () => {
  test('nothing leaves when the answer could come after it', async () => {
    const by = (ms: number) => ({ ...hello, answerBy: (bench.clock.now() + ms) as Instant });
    expect(await bench.messenger.post(toNoor, by(7999))).toEqual({ ok: false, why: 'later' });
    expect(written()).toEqual([]);
    expect((await bench.messenger.post(toNoor, by(8000))).ok).toBe(true);
    expect(written()).toHaveLength(1);
  });

  test('nor when waiting its turn took that long', async () => {
    for (let nr = 0; nr < 7; nr += 1) await bench.messenger.post(toNoor, hello);
    const answerBy = (bench.clock.now() + 8900) as Instant;
    expect(await bench.messenger.post(toNoor, { ...hello, answerBy })).toEqual({ ok: false, why: 'later' });
    expect(written()).toHaveLength(7);
  });

  test('nor is what stands there updated', async () => {
    const sent = await bench.messenger.post(toNoor, hello);
    const answerBy = bench.clock.now();
    expect(sent.ok && (await bench.messenger.update(sent.ref, { ...hello, answerBy }))).toEqual({
      ok: false,
      why: 'later',
    });
  });
});
