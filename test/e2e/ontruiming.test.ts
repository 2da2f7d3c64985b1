import { ontruiming } from '../scenarios/ontruiming.ts';
import { startLocalBot, type LocalBot } from '../support/localBot.ts';
import { pageTeams } from '../support/pageTeams.ts';
import { play } from '../support/scenario/play.ts';

describe('story 1 over HTTP', () => {
  let bot: LocalBot;
  beforeAll(async () => {
    bot = await startLocalBot({ LOG_LEVEL: 'info' });
  });
  afterAll(() => bot.close());

  test('every message arrives at whom it is for, and none besides', async () => {
    await play(ontruiming, pageTeams(bot.url));
    const log = bot.output();
    expect(log).toMatch(/"kenmerk":"AT-\w{6}","soort":"mandaat-uitkomst"/);
    // Law 14: the log knows the kenmerk, and no names or texts.
    for (const word of ['Noor', 'Bakker', 'Pieter', ...(ontruiming.neverInChannel ?? [])])
      expect(log).not.toContain(word);
  }, 240_000);
});
