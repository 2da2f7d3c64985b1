import { clicks } from '../../../src/application/bot/clicks.ts';
import { dialogs } from '../../../src/application/bot/dialogs/index.ts';

/** Every verb that the bot listens to. */
export const verbs: ReadonlySet<string> = new Set([
  ...[...clicks, ...dialogs].map(({ verb }) => verb),
  ...['casus.meer', 'bericht.toon'],
]);
