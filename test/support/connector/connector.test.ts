import { faultPlan, type FaultKind, type FaultPlan } from './faultPlan.ts';
import { startConnectorServer, type ConnectorOptions } from './connectorServer.ts';
import { busiestSecond, teamsQuota } from './quota.ts';

async function sending(options: ConnectorOptions, work: (send: () => Promise<Response>) => Promise<void>) {
  const server = await startConnectorServer(options);
  const url = `${server.serviceUrl}/v3/conversations/a:noor/activities`;
  try {
    await work(() => fetch(url, { method: 'POST', body: '{"type":"message"}' }));
    return server.delivered;
  } finally {
    await server.close();
  }
}

test('the eighth message in a thread within a second is refused as Teams refuses it, and does not arrive', async () => {
  const quota = teamsQuota(() => 0);
  const delivered = await sending({ quota }, async (send) => {
    for (let count = 0; count < 7; count += 1) expect((await send()).status).toBe(201);
    const refused = await send();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  });
  expect(delivered).toHaveLength(7);
  expect([quota.allowed.length, quota.refused.length]).toEqual([7, 1]);
});

test('what a second holds at the most is counted wherever that second begins', () => {
  expect(busiestSecond([])).toBe(0);
  expect(busiestSecond([2999, 0, 2000, 1000, 2001, 2998, 1999])).toBe(4);
});

test('an answer that is lost was done once, one that is dealt twice was done twice', async () => {
  const scripts = ['lost', 'twice', 'reset'] as const;
  let next = 0;
  const delivered = await sending({ faults: () => scripts[next++] }, async (send) => {
    await expect(send()).rejects.toThrow('fetch failed');
    expect((await send()).status).toBe(201);
    await expect(send()).rejects.toThrow('fetch failed');
  });
  expect(delivered.map(({ how, conversation }) => [how, conversation])).toEqual(Array(3).fill(['posted', 'a:noor']));
});

const dealt = (count: number, plan?: FaultPlan) => Array.from({ length: count }, () => plan?.next() ?? null);

test('the same seed deals the same faults, each about as often as its odds say', () => {
  const odds: Record<FaultKind, number> = {
    ...{ '412': 0.05, '429': 0.1, '500': 0.05, '500 done': 0.05, '502': 0.05 },
    ...{ late: 0.05, lost: 0.05, twice: 0.05, hang: 0.02, reset: 0.03 },
  };
  const [one, other, third] = [7, 7, 8].map((seed) => faultPlan({ seed, odds }));
  const [first, again, another] = [one, other, third].map((plan) => JSON.stringify(dealt(2000, plan)));
  expect(again).toBe(first);
  expect(another).not.toBe(first);
  for (const [kind, chance] of Object.entries(odds) as [FaultKind, number][])
    expect(Math.abs((one?.dealt.get(kind) ?? 0) - 2000 * chance)).toBeLessThan(60);
});
