import { setTimeout as pause } from 'node:timers/promises';
import { findBot } from './findBot.ts';
import { type Child, runChild } from './runChild.ts';

/** The bot ended before it listened; it has told why itself. */
export class BotNotStarted extends Error {
  override readonly name = 'BotNotStarted';
}

type Options = { readonly main: string; readonly port: number; readonly dataFolder: string };

/** Starts the bot without a Teams of its own, and resolves when it listens. Throws BotNotStarted. */
export async function runBot({ main, port, dataFolder }: Options): Promise<Child> {
  const bot = runChild([main], {
    settings: {
      PORT: String(port),
      AAN_TAFEL_DATA: dataFolder,
      AAN_TAFEL_SIMULATOR: 'off',
      AAN_TAFEL_FORMS: 'chat',
    },
  });
  const ended = bot.ended.then(() => 'ended' as const);
  while (!(await findBot(port))) {
    if ((await Promise.race([ended, pause(100)])) === 'ended') throw new BotNotStarted('the bot did not start');
  }
  return bot;
}
