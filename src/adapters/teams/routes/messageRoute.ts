import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import type { Answer, Place } from '../../../ports/bot.ts';
import { inputFrom, isRecord } from '../inbound/input.ts';
import { plainText } from '../inbound/plainText.ts';
import { answerInPlace, say } from './answerInPlace.ts';
import { showEveryone } from './showEveryone.ts';
import type { RouteParts, Turn } from './turn.ts';

/** Typed text, or a button with Action.Submit on an old client, which comes as a message with a value and no text. */
export async function answerMessage(turn: Turn, parts: RouteParts): Promise<void> {
  const { activity, caller, place } = turn;
  if (!place) return say(teamsTekst.groepschat, turn, parts);
  const text = plainText(activity);
  if (text === '' && isRecord(activity.value)) return answerSubmit({ ...turn, place }, parts);
  await answerInPlace(await parts.bot.say(caller, place, text), turn, parts);
}

async function answerSubmit(turn: Turn & { readonly place: Place }, parts: RouteParts): Promise<void> {
  const input = inputFrom(turn.activity.value);
  if (!input) return say(teamsTekst.onbekendeKnop, turn, parts);
  const answer = await parts.bot.click(turn.caller, turn.place, input);
  await (replaces(answer, turn) ? showEveryone(answer.card, turn, parts) : answerInPlace(answer, turn, parts));
}

const replaces = (answer: Answer, { activity }: Turn): answer is Answer & { readonly kind: 'card' } =>
  answer.kind === 'card' && answer.audience === 'everyone' && activity.replyToId !== undefined;
