import { ontruiming } from '../scenarios/ontruiming.ts';
import { startLocalBot, type LocalBot } from '../support/localBot.ts';
import { pageTeams } from '../support/pageTeams.ts';
import { play } from '../support/scenario/play.ts';

describe('story 1 over HTTP', () => {
  let bot: LocalBot;
  beforeAll(async () => {
    bot = await startLocalBot();
  });
  afterAll(() => bot.close());

  test('every message arrives at whom it is for, and none besides', async () => {
    await play(ontruiming, pageTeams(bot.url));
  }, 60_000);
});
