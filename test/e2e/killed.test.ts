import { uitvoeringsbezwaar } from '../scenarios/bezwaar.ts';
import { ontruiming } from '../scenarios/ontruiming.ts';
import { startLocalBot, type LocalBot } from '../support/localBot.ts';
import { pageTeams } from '../support/pageTeams.ts';
import { play } from '../support/scenario/play.ts';

describe.each([ontruiming, uitvoeringsbezwaar])('$name, with a kill -9 after every step', (story) => {
  let bot: LocalBot;
  beforeAll(async () => {
    bot = await startLocalBot();
  });
  afterAll(() => bot.close());

  test('nothing is lost, and nothing comes twice but the one message in flight', async () => {
    await play(story, pageTeams(bot.url), { afterDeed: () => bot.killAndRestart(), inFlight: 1 });
  }, 600_000);
});
