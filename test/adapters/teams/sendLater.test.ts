import { fakeClock } from '../../support/clocks.ts';
import { until } from '../../support/until.ts';
import { activitiesOf } from './activities.ts';
import { teamsBench, type TeamsBench } from './teamsBench.ts';

const busy = { status: 429, headers: { 'retry-after': '7' } };

describe('an answer that Teams does not take', () => {
  const realClock = fakeClock('2026-11-23T08:00:00Z');
  let bench: TeamsBench;
  beforeEach(async () => {
    bench = await teamsBench({ realClock });
    bench.bot.answer = { kind: 'message', text: 'Dit is het antwoord.' };
  });
  afterEach(() => bench.close());
  const say = () => bench.post(activitiesOf(bench).message('status'));

  /** Everything that waits has waited, and what comes of it is there. */
  async function afterWaiting(ms: number, wrote: number): Promise<void> {
    await bench.waiting();
    realClock.advance(ms);
    bench.elapse();
    await until(
      () => Promise.resolve(bench.wrote().length),
      (count) => count >= wrote,
    );
  }

  test.each([busy, { status: 502 }, { status: 503 }])(
    'for now ($status) is sent once more, and only once',
    async (script) => {
      bench.connector.next(script);
      expect((await say()).status).toBe(200);
      expect(bench.wrote()).toHaveLength(1);
      await afterWaiting(7000, 2);
      expect(bench.wrote().map(({ text }) => text)).toEqual(['Dit is het antwoord.', 'Dit is het antwoord.']);
      expect(bench.log.filter(({ level }) => level === 'error')).toEqual([]);
    },
  );

  test('and may have got all the same is not sent again', async () => {
    bench.connector.next('lost');
    await say();
    bench.elapse();
    expect(bench.wrote()).toHaveLength(1);
  });

  test('for longer than a minute is given up, with a line in the log', async () => {
    bench.connector.next({ status: 429, headers: { 'retry-after': '61' } });
    await say();
    await until(
      () => Promise.resolve(bench.log.some(({ message }) => message === 'an answer was not delivered')),
      Boolean,
    );
    expect(bench.log.map(({ message }) => message)).toContain('an answer was not delivered');
    expect(bench.wrote()).toHaveLength(1);
  });

  test('holds up nobody who closes the process', async () => {
    bench.connector.next(busy);
    await say();
    await bench.waiting();
    await bench.teams.close();
    expect(bench.wrote()).toHaveLength(2);
  });
});
