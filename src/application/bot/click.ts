import type { z } from 'zod';
import { find, foundIn, lookAt, refused, turnedAway, type Found, type Turn, type TurnedAway } from './turn.ts';
import type { Kenmerk, MandaatId } from '../../domain/basis/ids.ts';
import type { PersonCommand } from '../../domain/casusoverleg/commands.ts';
import type { Answer, DialogAnswer } from '../../ports/bot.ts';

/** A button that needs no field: one tap, one answer, which says itself for whom it is meant. */
export type Click = {
  readonly verb: string;
  run(turn: Turn, data: Readonly<Record<string, unknown>>): Promise<Answer>;
};

const inWords = (told: string | TurnedAway) => (typeof told === 'string' ? { text: told } : told);

export const refusal = (told: string | TurnedAway): Answer => ({ kind: 'refusal', ...inWords(told) });
export const message = (told: string | TurnedAway): Answer & DialogAnswer => ({ kind: 'message', ...inWords(told) });
export const toActor = (card: Extract<Answer, { kind: 'card' }>['card']): Answer => ({
  kind: 'card',
  card,
  audience: 'actor',
});

type Ids = { readonly kenmerk: Kenmerk; readonly mandaat?: MandaatId };

/** A button with ids that must be ids; anything else is refused before it is looked at. */
const click = <I extends Ids>(
  verb: string,
  shape: z.ZodType<I, z.ZodTypeDef, unknown>,
  run: (turn: Turn, ids: I) => Promise<Answer>,
): Click => ({
  verb,
  async run(turn, data) {
    const ids = shape.safeParse(data);
    return ids.success ? run(turn, ids.data) : refusal(turnedAway(undefined, 'bad-input'));
  },
});

/** A button that carries out one command and answers with what came of it. */
export const commandClick = <I extends Ids>(
  verb: string,
  shape: z.ZodType<I, z.ZodTypeDef, unknown>,
  command: (turn: Turn, ids: I) => PersonCommand,
  answer: (found: Found, ids: I, turn: Turn) => Answer | Promise<Answer>,
): Click =>
  click(verb, shape, async (turn, ids) => {
    const done = await turn.needs.casussen.execute(ids.kenmerk, command(turn, ids));
    if (!done.ok) {
      const look = done.casus && (await lookAt(turn, done.casus));
      return refusal(refused(look, done.refusal, ids.mandaat));
    }
    return answer(await foundIn(turn, done.stored), ids, turn);
  });

/** A button that only shows something. */
export const showClick = <I extends Ids>(
  verb: string,
  shape: z.ZodType<I, z.ZodTypeDef, unknown>,
  answer: (found: Found, ids: I, turn: Turn) => Promise<Answer>,
): Click =>
  click(verb, shape, async (turn, ids) => {
    const found = await find(turn, ids.kenmerk);
    return found === undefined ? refusal(turnedAway(undefined, 'unknown-casusoverleg')) : answer(found, ids, turn);
  });
