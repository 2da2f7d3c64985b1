import type { ServerResponse } from 'node:http';
import { openCosmos, type CosmosStores } from '../../../src/adapters/cosmos/openCosmos.ts';
import { StoreUnavailable } from '../../../src/ports/casusStore.ts';
import { at, casusDocument, kenmerk, reindexed, stored } from '../../support/contracts/casusDocument.ts';
import { collect } from '../../support/contracts/storeUnderTest.ts';
import { emulator, freshDatabase, losesAnswer, type Interrupt } from './emulator.ts';

const running = emulator();
let stores: CosmosStores;
beforeEach(async () => {
  stores = await openCosmos(running.settings(freshDatabase()), { patience: 300 });
});
afterEach(() => {
  running.interrupt(undefined);
  stores.close();
});

describe('what the service cannot do is StoreUnavailable, and writes nothing', () => {
  test.each([
    ['throttled', 429],
    ['broken', 500],
    ['unavailable', 503],
    ['forbidden', 403],
    ['a request time-out of its own', 408],
  ])('%s', async (_what, status) => {
    running.interrupt(answering(status, { 'x-ms-retry-after-ms': '4000' }));
    await expect(stores.casussen.create(casusDocument(1))).rejects.toThrow(StoreUnavailable);
    await expect(stores.casussen.load(kenmerk(1))).rejects.toThrow(StoreUnavailable);
    await expect(stores.casussen.due(at('10:00'), 10)).rejects.toThrow(StoreUnavailable);
    await expect(stores.casussen.ping()).rejects.toThrow(StoreUnavailable);
    await expect(stores.documents.read('setting', 'klok')).rejects.toThrow(StoreUnavailable);
    await expect(collect(stores.documents.list('setting', ''))).rejects.toThrow(StoreUnavailable);
    running.interrupt(undefined);
    expect(await stores.casussen.load(kenmerk(1))).toBeUndefined();
  });

  test('a proxy that answers with a page', async () => {
    running.interrupt((_request, response) => ended(response, 502, '<html>Bad gateway</html>'));
    await expect(stores.casussen.load(kenmerk(1))).rejects.toThrow(StoreUnavailable);
  });

  test('a service that does not answer within our patience', async () => {
    running.interrupt(() => true);
    await expect(stores.casussen.load(kenmerk(1))).rejects.toMatchObject({
      name: 'StoreUnavailable',
      cause: { name: 'TimeoutError' },
    });
  });

  test('nobody there', async () => {
    const nobody = { endpoint: 'http://127.0.0.1:9', database: 'proef', key: 'c2xldXRlbA==' };
    await expect(openCosmos(nobody)).rejects.toThrow(StoreUnavailable);
  });

  test('a container that is not there is not taken for an item that is not there', async () => {
    running.interrupt(answering(404, { 'x-ms-substatus': '1003' }));
    await expect(stores.casussen.load(kenmerk(1))).rejects.toThrow(StoreUnavailable);
    await expect(stores.casussen.ping()).rejects.toThrow(StoreUnavailable);
  });
});

test('a short throttle is waited out', async () => {
  let refusals = 2;
  const throttle = answering(429, { 'x-ms-retry-after-ms': '5' });
  running.interrupt((request, response) => refusals-- > 0 && throttle(request, response));
  expect(await stores.casussen.create(casusDocument(1))).toMatchObject({ ok: true });
});

test('a long throttle is passed on at once, with how long to wait', async () => {
  running.interrupt(answering(429, { 'x-ms-retry-after-ms': '8000' }));
  running.requests();
  await expect(stores.casussen.load(kenmerk(1))).rejects.toMatchObject({ retryAfter: 8000 });
  expect(running.requests()).toHaveLength(1);
});

describe('a write whose answer is lost', () => {
  const changed = reindexed(casusDocument(1), { nextDue: at('10:00') });
  /** Loses the answers to writes; reading goes on. */
  const losesWrites: Interrupt = (request, response) => request.method !== 'GET' && losesAnswer(request, response);

  test('is found to be done, and not sent again, or it would be a conflict with itself', async () => {
    const [revision] = await stored(stores.casussen, casusDocument(1));
    running.requests();
    running.interrupt(losesWrites);
    const written = await stores.casussen.replace(changed, revision!);
    expect(running.requests()).toEqual([expect.stringMatching(/^PUT/), expect.stringMatching(/^GET/)]);
    running.interrupt(undefined);
    expect(written).toEqual({ ok: true, revision: (await stores.casussen.load(kenmerk(1)))?.revision });
  });

  test('is found also when it was the first of its document, or the last', async () => {
    running.interrupt(losesWrites);
    const made = await stores.documents.create('setting', 'klok', 1);
    expect(made).toMatchObject({ ok: true });
    const found = await stores.documents.read('setting', 'klok');
    expect(await stores.documents.remove('setting', 'klok', found!.revision)).toBe(true);
    running.interrupt(undefined);
    expect(await stores.documents.read('setting', 'klok')).toBeUndefined();
  });

  test('is StoreUnavailable when it was not done, or when nobody can tell', async () => {
    const [revision] = await stored(stores.casussen, casusDocument(1));
    running.interrupt((request) => {
      if (request.method !== 'GET') request.socket.destroy();
      return request.method !== 'GET';
    });
    await expect(stores.casussen.replace(changed, revision!)).rejects.toThrow(StoreUnavailable);
    await expect(stores.casussen.create(casusDocument(2))).rejects.toThrow(StoreUnavailable);
    running.interrupt(losesAnswer);
    await expect(stores.casussen.replace(changed, revision!)).rejects.toThrow(StoreUnavailable);
  });

  test('and that somebody else wrote over stays a conflict for whoever writes after', async () => {
    const [revision] = await stored(stores.casussen, casusDocument(1));
    running.interrupt(losesWrites);
    await stores.casussen.replace(changed, revision!);
    running.interrupt(undefined);
    expect(await stores.casussen.replace(changed, revision!)).toEqual({ ok: false, why: 'conflict' });
  });
});

test('what the service calls a bad request or too large is a fault of ours, not of the store', async () => {
  for (const status of [400, 413]) {
    running.interrupt(answering(status));
    await expect(stores.casussen.create(casusDocument(1))).rejects.toMatchObject({ code: status });
  }
  running.interrupt(undefined);
  await expect(stores.documents.create('setting', 'klok', undefined)).rejects.toMatchObject({ name: 'TypeError' });
});

const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}): Interrupt =>
  (_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return ended(response, status, '{"message":"proef"}');
  };

function ended(response: ServerResponse, status: number, body: string): true {
  response.statusCode = status;
  response.end(body);
  return true;
}
