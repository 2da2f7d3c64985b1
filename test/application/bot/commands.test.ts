import type { Kenmerk } from '../../../src/domain/basis/ids.ts';
import { kenmerk, openApp } from '../../support/app.ts';
import { joined, requested, started } from '../../support/opdrachten.ts';
import { inChannel, turnsOf, wordsOf } from '../../support/turns.ts';
import { wie } from '../../support/voorbeeldstad.ts';

async function running() {
  const app = await openApp();
  await app.start();
  await app.work.settle();
  return { ...app, ...turnsOf(app) };
}

test.each([
  'status AT-7KQ3MX',
  'Status at-7kq3mx',
  'status 7kq3mx',
  'status AT 7KQ3MX.',
  'status  AT–7kq3mx',
  'at-7KQ3MX',
  '7kq3mx',
  'status van at-7kq3mx graag',
])('"%s" shows where the casusoverleg stands', async (typed) => {
  const { say } = await running();
  const answer = await say('noor', typed);
  expect(answer).toMatchObject({ kind: 'card', audience: 'actor' });
  expect(wordsOf(answer)).toContain('Wonen behouden en schulden regelen');
});

test.each(['regie AT-7KQ3MX', 'wie heeft de regie in AT-7KQ3MX?', 'Wie heeft regie AT-7KQ3MX', 'regie 7kq3mx?'])(
  '"%s" tells who holds regie (R6)',
  async (typed) => {
    const { say } = await running();
    expect(wordsOf(await say('sam', typed))).toContain('Noor de Wit');
  },
);

const thread = '19:havenkwartier@thread.tacv2;messageid=1';
test.each(['status', 'regie', 'Wie heeft de regie?', 'STATUS'])(
  '"%s" in a thread means the casusoverleg of that thread',
  async (typed) => {
    const { say } = await running();
    const answer = await say('esra', typed, inChannel('havenkwartier', thread));
    expect(wordsOf(answer)).toContain(kenmerk);
  },
);

test('without a kenmerk and outside a thread it is asked which one is meant', async () => {
  const { say } = await running();
  expect(wordsOf(await say('noor', 'status'))).toMatch(/^Welk casusoverleg bedoel je/);
  expect(wordsOf(await say('noor', 'regie', inChannel('havenkwartier')))).toMatch(/^Welk casusoverleg bedoel je/);
});

test('an unknown kenmerk is said to be unknown, and an ordinary word is not taken for one', async () => {
  const { say } = await running();
  expect(wordsOf(await say('noor', 'status AT-22ABCD'))).toMatch(/^Dit kenmerk ken ik niet/);
  expect(wordsOf(await say('noor', 'AT-22ABCD'))).toMatch(/^Dit kenmerk ken ik niet/);
  expect((await say('noor', 'gedaan')).kind).toBe('card');
});

test.each(['', '   ', 'goedemorgen', '<script>', 'x'.repeat(9000), 'mijn', '??', 'constructor'])(
  'nonsense gets help (%#)',
  async (typed) => {
    const { say } = await running();
    const answer = await say('noor', typed);
    expect([answer.kind, wordsOf(answer)]).toEqual(['card', expect.stringMatching(/mijn\scasussen/)]);
  },
);

test.each([
  'start',
  'Start casusoverleg',
  'help',
  'hulp',
  '?',
  'mijn casussen',
  'casussen',
  'mandaten',
  'mijn mandaten',
])('"%s" is understood by everyone', async (typed) => {
  const { say } = await running();
  expect(await say('joyce', typed)).toMatchObject({ kind: 'card', audience: 'actor' });
});

test('the lists hold what waits for whoever asks, and nothing of others', async () => {
  const { say, when } = await running();
  await when(requested({ by: 'noor', beslissing: { tekst: 'Mag de huur worden betaald?' } }));
  expect(wordsOf(await say('noor', 'mijn casussen'))).toContain(kenmerk);
  expect(wordsOf(await say('fatima', 'mandaten'))).toContain('Mag de huur worden betaald?');
  expect(wordsOf(await say('joyce', 'mijn casussen'))).not.toContain(kenmerk);
  expect(wordsOf(await say('joyce', 'mandaten'))).not.toContain('huur');
});

test('who is neither in the channel nor at the table sees nothing (A, C10)', async () => {
  const { say, messenger } = await running();
  for (const command of ['status', 'regie']) {
    const answer = await say('joyce', `${command} AT-7KQ3MX`);
    expect([answer.kind, wordsOf(answer)]).toEqual([
      expect.not.stringMatching('card'),
      expect.stringContaining('wie meedoet'),
    ]);
  }
  messenger.members('19:havenkwartier@thread.tacv2', wie('joyce'));
  expect((await say('joyce', 'status AT-7KQ3MX')).kind).toBe('card');
});

test('a casusoverleg of another channel does not open up by being asked for in this one (C10)', async () => {
  const { say } = await running();
  expect((await say('joyce', 'status AT-7KQ3MX', inChannel('molenbuurt'))).kind).toBe('refusal');
  expect((await say('joyce', 'status AT-7KQ3MX', inChannel('havenkwartier'))).kind).toBe('card');
});

test('the digest is for managers (D1)', async () => {
  const { say } = await running();
  expect((await say('priya', 'digest')).kind).toBe('card');
  expect((await say('marijke', 'weekoverzicht')).kind).toBe('card');
  expect(wordsOf(await say('noor', 'digest'))).toContain('voor managers');
});

test('who has many casusoverleggen gets the newest, and an answer', async () => {
  const { say, casussen } = await running();
  for (let nr = 22; nr < 82; nr += 1)
    await casussen.start({ ...started(), kenmerk: `AT-AAAA${String(nr).replaceAll(/[01]/g, '9')}` as Kenmerk });
  const answer = wordsOf(await say('noor', 'mijn casussen'));
  expect(Buffer.byteLength(answer)).toBeLessThan(28 * 1024);
  expect(answer).toContain('en nog');
});

test('answering an invitation shows in the list at once', async () => {
  const { say, when } = await running();
  expect(wordsOf(await say('sam', 'mijn casussen'))).toContain('1 vraag');
  await when(joined({ by: 'sam' }));
  expect(wordsOf(await say('sam', 'mijn casussen'))).not.toContain('1 vraag');
});
