import { message, refusal } from './click.ts';
import { turnedAway } from './turn.ts';
import type { Bot, Caller } from '../../ports/bot.ts';

/**
 * Guests are off by default (law 16): a guest of the tenant is told so, whatever they say or press, until the beheerder
 * puts them in the directory. People of other organisations at the table stand there.
 */
export function guestsOff(bot: Bot, inDirectory: (person: Caller['person']) => boolean): Bot {
  const away = turnedAway(undefined, 'guest-not-in-directory');
  const isOff = ({ guest, person }: Caller): boolean => guest && !inDirectory(person);
  const told = message(away);
  return {
    say: async (caller, ...said) => (isOff(caller) ? told : bot.say(caller, ...said)),
    click: async (caller, ...said) => (isOff(caller) ? refusal(away) : bot.click(caller, ...said)),
    view: async (caller, ...said) => (isOff(caller) ? { kind: 'nothing' } : bot.view(caller, ...said)),
    open: async (caller, ...said) => (isOff(caller) ? told : bot.open(caller, ...said)),
    submit: async (caller, ...said) => (isOff(caller) ? told : bot.submit(caller, ...said)),
    startFromMessage: async (caller, ...said) => (isOff(caller) ? told : bot.startFromMessage(caller, ...said)),
    welcome: async (caller) => (isOff(caller) ? { kind: 'nothing' } : bot.welcome(caller)),
  };
}
