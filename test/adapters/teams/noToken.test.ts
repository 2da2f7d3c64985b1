import { createConnection } from '../../../src/adapters/teams/connector/createConnection.ts';
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
  const begun = new AbortController();
  const answered = new AbortController();
  const connection = createConnection({
    settings: localSettings,
    realClock: fakeClock('2026-11-23T08:00:00Z'),
    log: quietLog(),
    beginLimit: () => (made === 0 ? begun : new AbortController()).signal,
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
  return { say, asked, letCome, mustHaveLeft: () => begun.abort(), mustBeAnswered: () => answered.abort() };
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
