import { createRateLimits } from '../../../src/simulator/connector/rateLimits.ts';
import { Refused } from '../../../src/simulator/http/refused.ts';
import { startLocalTeams } from '../support/localTeams.ts';
import { havenkwartier } from '../support/voorbeeldstad.ts';

function limitsWithClock() {
  let now = 0;
  const limits = createRateLimits(() => now);
  const retryAfter = (kind: 'send' | 'read', conversation: string): number => {
    try {
      limits.admit(kind, conversation);
      return 0;
    } catch (error) {
      return Number((error as Refused).headers['retry-after']);
    }
  };
  return { retryAfter, pass: (milliseconds: number) => (now += milliseconds) };
}

test('seven messages fit in a second in one thread, the eighth waits for the rest of it', () => {
  const { retryAfter, pass } = limitsWithClock();
  for (let count = 0; count < 7; count++) expect(retryAfter('send', 'a')).toBe(0);
  expect(retryAfter('send', 'a')).toBe(1);
  expect(retryAfter('send', 'b')).toBe(0);
  pass(1000);
  expect(retryAfter('send', 'a')).toBe(0);
});

test('the slower windows count too: eight in two seconds, sixty in thirty', () => {
  const { retryAfter, pass } = limitsWithClock();
  for (let count = 0; count < 7; count++) retryAfter('send', 'a');
  pass(1000);
  expect(retryAfter('send', 'a')).toBe(0);
  expect(retryAfter('send', 'a')).toBe(1);
  pass(1000);
  for (let count = 8; count < 60; count++) {
    expect(retryAfter('send', 'a')).toBe(0);
    pass(450);
  }
  // Now 25.4 s after the first seven.
  expect(retryAfter('send', 'a')).toBe(5);
});

test('reading has its own limit, and all calls together stay under fifty a second', () => {
  const { retryAfter } = limitsWithClock();
  for (let count = 0; count < 14; count++) expect(retryAfter('read', 'a')).toBe(0);
  expect(retryAfter('read', 'a')).toBe(1);
  for (let count = 14; count < 50; count++) expect(retryAfter('send', `thread ${count}`)).toBe(0);
  expect(retryAfter('send', 'another')).toBe(1);
});

test('the bot is told with 429 and Retry-After', async () => {
  const teams = await startLocalTeams({ rateLimits: true, realNow: () => 0 });
  const send = () =>
    teams.connector('POST', `v3/conversations/${havenkwartier}/activities`, { type: 'message', text: 'x' });
  for (let count = 0; count < 7; count++) expect((await send()).status).toBe(201);
  const refused = await send();
  await teams.close();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('1');
});
