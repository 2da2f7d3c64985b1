import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { consult } from '../scenarios/consult.ts';
import { startLocalBot, type LocalBot } from '../support/localBot.ts';
import { pageTeams } from '../support/pageTeams.ts';
import { play } from '../support/scenario/play.ts';

const run = promisify(execFile);
const main = ['--disable-warning=ExperimentalWarning', 'src/beheer/main.ts'];

/** `npm run beheer` in a process of its own, on the folder of a bot that runs; a code but 0 rejects. */
async function beheer({ dataFolder }: LocalBot, ...args: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], AAN_TAFEL_DATA: dataFolder };
  const { stdout } = await run('node_modules/.bin/node', [...main, ...args], { env });
  return stdout;
}

/** Every byte that the bot keeps. The local Teams, which is not the bot's, lies in files of its own. */
const kept = ({ dataFolder }: LocalBot): string =>
  globSync(join(dataFolder, 'aan-tafel.sqlite*'))
    .map((file) => readFileSync(file, 'latin1'))
    .join('');

test('a beheerder forgets a casusoverleg beside the running bot: gone from Teams, and from the disk (law 15)', async () => {
  const bot = await startLocalBot();
  try {
    const teams = pageTeams(bot.url);
    await play(consult, teams);
    const inChannel = () => teams.look('noor', { channel: 'Havenkwartier' });
    const [root] = await inChannel();
    const [kenmerk = ''] = /AT-\w{6}/.exec(root?.lines.join(' ') ?? '') ?? [];
    expect(kenmerk).not.toBe('');
    expect(kept(bot)).toContain(kenmerk);
    expect(await beheer(bot, 'keten')).toContain('elke tijdlijn is heel');

    const said = await beheer(bot, 'vergeten', kenmerk, '--ja', '--door', 'Bram Willems');

    expect(said).toContain(`1 van 1: ${kenmerk} is verwijderd.`);
    expect(await inChannel()).toEqual([]);
    const chats = [...(await teams.look('noor', 'chat')), ...(await teams.look('daan', 'chat'))];
    const cards = chats.filter(({ fromBot, buttons }) => fromBot && buttons.length > 0);
    expect(cards.flatMap(({ lines }) => lines).join(' ')).not.toContain(kenmerk);
    for (const trace of ['Werken met een scootmobiel', 'Kan de scootmobiel mee', 'de vergunning geldt ook'])
      expect(kept(bot)).not.toContain(trace);
  } finally {
    await bot.close();
  }
}, 240_000);
