import { guestsOff } from '../../../src/application/bot/guestsOff.ts';
import type { PersonId } from '../../../src/domain/basis/ids.ts';
import type { Bot, Caller } from '../../../src/ports/bot.ts';

const stranger = 'stranger' as PersonId;
const joyce = 'joyce' as PersonId;
const chat = { kind: 'personal' } as const;
const input = { verb: 'casus.start', data: {} };

/** A bot that answers everybody. */
const answered = { kind: 'message', text: 'answered' } as const;
const everyone = () => Promise.resolve(answered);
const open: Bot = {
  say: everyone,
  click: everyone,
  view: everyone,
  open: everyone,
  submit: everyone,
  startFromMessage: everyone,
  welcome: everyone,
};
const bot = guestsOff(open, (person) => person === joyce);

/** Everything somebody can do with the bot. */
const everything = (caller: Caller) =>
  Promise.all([
    bot.say(caller, chat, 'start'),
    bot.click(caller, chat, input),
    bot.open(caller, chat, input),
    bot.submit(caller, chat, input),
    bot.startFromMessage(caller, chat, undefined),
    bot.view(caller, chat, input),
    bot.welcome(caller),
  ]);

test('a guest who is not in the directory is told why, whatever they say or press (law 16)', async () => {
  const [said, clicked, opened, submitted, started, viewed, welcomed] = await everything({
    person: stranger,
    naam: 'Gast',
    guest: true,
  });
  for (const answer of [said, clicked, opened, submitted, started])
    expect(answer).toMatchObject({ text: expect.stringContaining('Je bent hier te gast') as string });
  expect([viewed, welcomed]).toEqual([{ kind: 'nothing' }, { kind: 'nothing' }]);
});

test.each([
  { who: 'a member of the tenant (A)', caller: { person: stranger, naam: 'Noor', guest: false } },
  {
    who: 'a guest whom the beheerder put in the directory (law 16)',
    caller: { person: joyce, naam: 'Joyce', guest: true },
  },
])('$who is answered', async ({ caller }) => {
  for (const answer of await everything(caller)) expect(answer).toEqual(answered);
});
