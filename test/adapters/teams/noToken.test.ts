import { createConnection } from '../../../src/adapters/teams/connector/createConnection.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { fakeClock } from '../../support/clocks.ts';
import { startConnectorServer, type ConnectorServer } from '../../support/connector/connectorServer.ts';
import { localSettings } from './messengerBench.ts';
import { quietLog } from './quietLog.ts';

let connector: ConnectorServer;
beforeEach(async () => {
  connector = await startConnectorServer();
});
afterEach(() => connector.close());

/** A connection whose first client has to wait for its token until the test lets it come. */
function waitingForToken() {
  let made = 0;
  const begun: AbortController[] = [];
  const answered = new AbortController();
  const connection = createConnection({
    settings: localSettings,
    realClock: fakeClock('2026-11-23T08:00:00Z'),
    log: quietLog(),
    beginLimit() {
      const limit = new AbortController();
      begun.push(limit);
      return limit.signal;
    },
    timeLimit: () => answered.signal,
  });
  const { adapter } = connection;
  const make = adapter.connector.bind(adapter);
  let letCome = (): void => undefined;
  const token = new Promise<void>((resolve) => (letCome = resolve));
  let asksFirst = (): void => undefined;
  const asked = new Promise<void>((resolve) => (asksFirst = resolve));
  adapter.connector = async (serviceUrl) => {
    made += 1;
    asksFirst();
    if (made === 1) await token;
    return make(serviceUrl);
  };
  const say = (text: string) =>
    connection.call(
      { serviceUrl: connector.serviceUrl, conversation: 'a:noor', kind: 'write' },
      async ({ conversations }) => (await conversations.sendToConversation('a:noor', { type: 'message', text })).id,
    );
  return {
    say,
    asked,
    letCome,
    /** The first request must have left, or another one. */
    mustHaveLeft: (nr = 1) => begun[nr - 1]?.abort(),
    mustBeAnswered: () => answered.abort(),
    clients: () => made,
    tooLate: (text: string) => connection.within(0 as Instant, () => say(text)),
  };
}

const texts = () => connector.requests.map(({ body }) => body['text']);

test('a token that never comes keeps nothing waiting: it counts as not sent, and never is sent later', async () => {
  const { say, asked, letCome, mustHaveLeft } = waitingForToken();
  const first = say('een');
  await asked;
  mustHaveLeft();
  expect(await first).toEqual({ ok: false, failure: { ok: false, why: 'later' } });
  letCome();
  expect(await say('twee')).toMatchObject({ ok: true });
  expect(texts()).toEqual(['twee']);
});

test('what left in time has the time of every request for its answer', async () => {
  const { say, letCome, mustHaveLeft, mustBeAnswered } = waitingForToken();
  letCome();
  connector.next('hang');
  const first = say('een');
  await connector.hanging;
  mustHaveLeft();
  mustBeAnswered();
  expect(await first).toEqual({ ok: false, failure: { ok: false, why: 'uncertain' } });
});

test('what waited with the first client for a token does not cost the next its client', async () => {
  const { say, asked, mustHaveLeft, clients } = waitingForToken();
  const [first, second] = [say('een'), say('nog een')];
  await asked;
  mustHaveLeft();
  await first;
  await say('twee');
  mustHaveLeft(2);
  expect(await second).toMatchObject({ ok: false, failure: { why: 'later' } });
  await say('drie');
  expect(texts()).toEqual(['twee', 'drie']);
  expect(clients()).toBe(2);
});

test('a request that was too late to begin says nothing of its client', async () => {
  const { say, tooLate, letCome, mustHaveLeft, clients } = waitingForToken();
  letCome();
  expect(await tooLate('te laat')).toMatchObject({ ok: false, failure: { why: 'later' } });
  mustHaveLeft();
  await say('op tijd');
  expect(texts()).toEqual(['op tijd']);
  expect(clients()).toBe(1);
});
