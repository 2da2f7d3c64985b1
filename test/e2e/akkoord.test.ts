import { akkoord } from '../scenarios/akkoord.ts';
import { startLocalBot } from '../support/localBot.ts';
import { pageTeams } from '../support/pageTeams.ts';
import { everybodyLooks } from '../support/scenario/deeds.ts';
import { play } from '../support/scenario/play.ts';

const greeted = { deed: everybodyLooks, arrives: { noor: ['welkom'], fatima: ['welkom'] } } as const;

test("the story of Microsoft's Playground is the same one in the local Teams", async () => {
  const bot = await startLocalBot();
  try {
    const story = { ...akkoord, scenes: [greeted, ...akkoord.scenes] };
    await play(story, { ...pageTeams(bot.url), people: ['noor', 'fatima'] });
  } finally {
    await bot.close();
  }
}, 240_000);
