import { createHash } from 'node:crypto';

/** The bot as this Teams knows it. */
export const bot = { id: '28:aan-tafel', name: 'Aan Tafel' } as const;

/** Author of the bot's messages in the store; people are stored under their Entra object id. */
export const botAuthor = 'bot';

/** Channel account id (`29:…`) of a person: opaque as in Teams, and the same after every restart. */
export const teamsIdOf = (person: string): string => `29:1${digest('account', person)}`;

/** Id of the one conversation this person has with the bot, whoever opened it first. */
export const chatIdOf = (person: string): string => `a:1${digest('chat', person)}`;

function digest(purpose: string, person: string): string {
  return createHash('sha256').update(`${purpose} ${person.toLowerCase()}`).digest('base64url');
}
