import { emulator } from '../adapters/cosmos/emulator.ts';
import { collect } from '../support/contracts/storeUnderTest.ts';
import { startCasus, startInstances, type Instance, type Instances } from '../support/instances.ts';
import { until } from '../support/until.ts';

const running = emulator();
let together: Instances;
afterEach(async () => {
  running.interrupt(undefined);
  await together.close();
});

const posted = (): number => together.connector.delivered.filter(({ how }) => how === 'posted').length;
const seconds = (since: number): number => (performance.now() - since) / 1000;

test('asked to stop, a process finishes its message and leaves the rest to another at once', async () => {
  together = await startInstances(running, 1, { travel: () => 700 });
  const [first] = together.all;
  await first?.teams.say('noor', 'help');
  expect(await startCasus(first!.teams)).toBe(true);
  await until(
    () => Promise.resolve(together.connector.requests.length),
    (count) => count >= 2,
  );
  const stopped = performance.now();
  const ended = await first?.stop('SIGTERM');
  expect(ended?.code).toBe(0);
  expect(seconds(stopped)).toBeLessThan(5);
  const before = posted();
  await together.join();
  const began = performance.now();
  // The answer to Noor, the thread and the two invitations.
  expect(
    await until(
      () => Promise.resolve(posted()),
      (count) => count >= 4,
    ),
  ).toBe(4);
  expect(before).toBeLessThan(4);
  expect(seconds(began)).toBeLessThan(10);
}, 240_000);

test('asked to stop in the middle of a turn, a process finishes it and takes no other', async () => {
  together = await startInstances(running, 1);
  const [only] = together.all as readonly [Instance];
  await only.teams.say('noor', 'help');
  await startCasus(only.teams);
  // What is read after this is read for the turn.
  await until(
    () => Promise.resolve(posted()),
    (count) => count >= 4,
  );
  const [kenmerk] = await collect(together.store.open());
  const release: (() => void)[] = [];
  running.interrupt((request, response) => {
    if (request.method !== 'GET' || !request.url?.endsWith(String(kenmerk))) return false;
    const end = response.end.bind(response) as (body: unknown) => typeof response;
    response.end = (body: unknown) => (release.push(() => void end(body)), response);
    return false;
  });
  const turn = only.teams.execute('sam', 'uitnodiging.doemee', { kenmerk, uitnodiging: 'U1' });
  const held = () => Promise.resolve(release.length);
  await until(held, (count) => count > 0);
  const stopped = only.stop('SIGTERM');
  const takesOthers = () =>
    fetch(`${only.url}/healthz`).then(
      () => true,
      () => false,
    );
  expect(await until(takesOthers, (open) => !open)).toBe(false);
  running.interrupt(undefined);
  for (const go of release) go();
  expect((await turn).status).toBe(200);
  expect((await stopped).code).toBe(0);
  const { document } = (await together.store.load(kenmerk!))!;
  expect(document.timeline.map(({ event }) => event['type'])).toContain('DomeinJoined');
}, 240_000);

test('with a Teams that hangs it ends in time all the same, without an error', async () => {
  together = await startInstances(running, 1);
  const [only] = together.all;
  await only?.teams.say('noor', 'help');
  together.connector.next('hang');
  await startCasus(only!.teams);
  await together.connector.hanging;
  const stopped = performance.now();
  expect((await only?.stop('SIGTERM'))?.code).toBe(0);
  expect(seconds(stopped)).toBeLessThan(10);
}, 240_000);

test('with a store that hangs it ends in time all the same, without an error', async () => {
  together = await startInstances(running, 1);
  const [only] = together.all;
  running.interrupt(() => true);
  const turn = only?.teams.say('noor', 'mijn casussen').catch(() => undefined);
  const stopped = performance.now();
  expect((await only?.stop('SIGTERM'))?.code).toBe(0);
  expect(seconds(stopped)).toBeLessThan(10);
  await turn;
}, 240_000);
