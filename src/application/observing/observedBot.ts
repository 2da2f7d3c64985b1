import { parseKenmerk } from '../../domain/basis/ids.ts';
import type { Bot, Input } from '../../ports/bot.ts';
import type { RealClock } from '../../ports/clock.ts';
import type { Attributes, Telemetry } from '../../ports/telemetry.ts';

/** Card data comes from outside: only what looks like a verb or a kenmerk is told. */
function attributesOf({ verb, data }: Input): Attributes {
  const { kenmerk } = data;
  const known = typeof kenmerk === 'string' ? parseKenmerk(kenmerk) : undefined;
  return {
    ...(/^[a-z.]{1,40}$/.test(verb) ? { verb } : {}),
    ...(known === undefined ? {} : { kenmerk: known }),
  };
}

/** The same bot, with a span and a duration for each turn, by its kind and what was answered. */
export function observedBot(bot: Bot, telemetry: Telemetry, realClock: RealClock): Bot {
  async function turn<A extends { readonly kind: string; readonly why?: string }>(
    kind: string,
    attributes: Attributes,
    work: () => Promise<A>,
  ): Promise<A> {
    const started = realClock.now();
    const told = (outcome: string): void =>
      telemetry.measure('aantafel.turns', realClock.now() - started, { kind, outcome });
    try {
      const also = (answer: A): Attributes => ({ outcome: answer.kind });
      const answer = await telemetry.span(`turn ${kind}`, { kind, ...attributes }, work, also);
      told(answer.kind);
      // A command that is refused is counted where it is decided.
      if (answer.why !== undefined) telemetry.count('aantafel.refusals', { kind: answer.why });
      return answer;
    } catch (error) {
      told('failed');
      throw error;
    }
  }

  return {
    say: (...said) => turn('say', {}, () => bot.say(...said)),
    click: (caller, place, input) => turn('click', attributesOf(input), () => bot.click(caller, place, input)),
    view: (caller, place, input) => turn('view', attributesOf(input), () => bot.view(caller, place, input)),
    open: (caller, place, input) => turn('open', attributesOf(input), () => bot.open(caller, place, input)),
    submit: (caller, place, input) => turn('submit', attributesOf(input), () => bot.submit(caller, place, input)),
    startFromMessage: (...asked) => turn('start', {}, () => bot.startFromMessage(...asked)),
    welcome: (caller) => turn('welcome', {}, () => bot.welcome(caller)),
  };
}
