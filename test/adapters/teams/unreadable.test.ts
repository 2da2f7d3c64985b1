import { activitiesOf } from './activities.ts';
import { noor } from './people.ts';
import { type TeamsBench, teamsBench } from './teamsBench.ts';

let bench: TeamsBench;
beforeEach(async () => void (bench = await teamsBench()));
afterEach(() => bench.close());

/** Sends an activity as JSON in which `NUL` and `HALF` are what JSON can write and many a program can not read. */
const post = (activity: unknown) =>
  bench.post(JSON.stringify(activity).replaceAll('NUL', '\\u0000').replaceAll('HALF', '\\ud83d'));

test('a form reaches the bot well-formed, in every value however deep, and without fields that can not be named', async () => {
  const data = { verb: 'x.y', tekst: 'aHALFb', diep: [{ tekst: 'cHALFd' }], veldHALF: 'van niemand' };
  const { status } = await post(activitiesOf(bench).invoke('task/submit', { data }));
  expect(status).toBe(200);
  const [call] = bench.bot.calls;
  expect(call?.input?.data).toEqual({ tekst: 'a\ufffdb', diep: [{ tekst: 'c\ufffdd' }] });
});

test('what is typed and the name of who types it reach the bot without control characters', async () => {
  const from = { id: '29:noor', name: 'NoorNUL\n de WitHALF', aadObjectId: noor };
  await post(activitiesOf(bench).message('regieNUL\tAT-7KQ3MXHALF', { from }));
  const [call] = bench.bot.calls;
  expect([call?.text, call?.caller.naam]).toEqual(['regie AT-7KQ3MX\ufffd', 'Noor  de Wit\ufffd']);
});
