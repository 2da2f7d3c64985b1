import type { AddressBook } from '../../ports/addressBook.ts';
import type { Bot } from '../../ports/bot.ts';
import type { Messenger, Reach } from '../../ports/messenger.ts';
import { botWithChatForms } from './chatForms/botWithChatForms.ts';
import { messengerWithChatForms } from './chatForms/messengerWithChatForms.ts';
import { createConnection, type ConnectionOptions } from './connector/createConnection.ts';
import { createHost, type Host, type HostOptions } from './createHost.ts';
import { createMessenger, type KnownPeople, type TeamsMessenger } from './createMessenger.ts';

export type TeamsOptions = ConnectionOptions &
  Omit<HostOptions, 'connection' | 'messenger' | 'bot'> & {
    /** The bot is made with the messenger that it answers by. */
    readonly bot: (messenger: Messenger & { readonly reach: Reach }) => Bot;
    readonly book: AddressBook;
    readonly directoryPersonIds: KnownPeople;
  };

/** Everything Teams: a way to send, and a server that hears. Throws UnsafeSettings. */
export function createTeams(options: TeamsOptions): Host & { readonly messenger: Messenger } {
  const connection = createConnection(options);
  const { messenger, bot } = talking(options, createMessenger({ ...options, connection }));
  const host = createHost({ ...options, connection, messenger, bot });
  return { ...host, messenger };
}

function talking({ settings, bot }: TeamsOptions, messenger: TeamsMessenger): { messenger: TeamsMessenger; bot: Bot } {
  if (settings.forms !== 'chat') return { messenger, bot: bot(messenger) };
  const inChat = messengerWithChatForms(messenger);
  return { messenger: inChat, bot: botWithChatForms(bot(inChat)) };
}
