import { createConnection } from '../../../src/adapters/teams/connector/createConnection.ts';
import type { Instant } from '../../../src/domain/basis/instant.ts';
import { localSettings } from './messengerBench.ts';
import { quietLog } from './quietLog.ts';

/** A connection that tells for which addresses it made a client; nothing is sent. */
function counted() {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const realClock = { now: () => (now += 1000) as Instant };
  const connection = createConnection({ settings: localSettings, realClock, log: quietLog() });
  const made: string[] = [];
  const { adapter } = connection;
  const make = adapter.connector.bind(adapter);
  adapter.connector = (serviceUrl) => {
    made.push(serviceUrl);
    return make(serviceUrl);
  };
  const urlOf = (nr: number): string => `http://127.0.0.1:3978/streek${nr}/`;
  const ask = (nr: number) =>
    connection.call({ serviceUrl: urlOf(nr), conversation: `a:${nr}`, kind: 'read' }, () => Promise.resolve(nr));
  return { ask, made, urlOf };
}

test('each address has one client, that is used again', async () => {
  const { ask, made, urlOf } = counted();
  for (const nr of [1, 2, 1, 2, 1]) expect(await ask(nr)).toEqual({ ok: true, value: nr });
  expect(made).toEqual([urlOf(1), urlOf(2)]);
});

test('of a hundred and one the one that was not used for longest goes, and is made again when it is needed', async () => {
  const { ask, made, urlOf } = counted();
  for (let nr = 0; nr < 100; nr += 1) await ask(nr);
  await ask(0);
  await ask(100);
  expect(made).toHaveLength(101);
  await ask(0);
  expect(made).toHaveLength(101);
  await ask(1);
  expect(made.slice(101)).toEqual([urlOf(1)]);
});
