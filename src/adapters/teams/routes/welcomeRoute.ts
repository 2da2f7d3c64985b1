import type { InboundActivity } from '../inbound/activity.ts';
import { answerInPlace } from './answerInPlace.ts';
import type { RouteParts, Turn } from './turn.ts';

/** The app was added: either event may come, and both may. */
export const isWelcome = ({ type, action, membersAdded }: InboundActivity): boolean =>
  (type === 'installationUpdate' && action?.startsWith('add') === true) ||
  (type === 'conversationUpdate' && membersAdded.length > 0);

/** Greets someone in their own chat; adding the app to a team greets nobody. */
export async function welcome(turn: Turn, parts: RouteParts): Promise<void> {
  if (turn.place?.kind !== 'personal') return;
  await answerInPlace(await parts.bot.welcome(turn.caller), turn, parts);
}
