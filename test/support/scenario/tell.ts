import { play, type Playing } from './play.ts';
import type { Scenario } from './scenario.ts';
import { startLocalBot, type LocalBot, type Settings } from '../localBot.ts';
import { pageTeams } from '../pageTeams.ts';

type Telling = Playing & {
  readonly settings?: Settings;
  /** Looks at what the story left behind, before it is thrown away. */
  readonly afterwards?: (bot: LocalBot) => void;
};

/** Plays a story against a bot of its own in a process of its own; a fault is told with what the bot logged. */
export async function tell(scenario: Scenario, { settings, afterwards, ...playing }: Telling = {}): Promise<void> {
  const bot = await startLocalBot(settings);
  try {
    await play(scenario, pageTeams(bot.url), playing);
    expect(bot.output()).not.toMatch(/"level":(50|60)/);
    afterwards?.(bot);
  } catch (error) {
    process.stderr.write(bot.output());
    throw error;
  } finally {
    await bot.close();
  }
}
