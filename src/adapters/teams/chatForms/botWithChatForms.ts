import { adaptiveCard } from '../../../cards/card.ts';
import { paragraph } from '../../../cards/elements/text.ts';
import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import type { Answer, Bot, DialogAnswer, Input } from '../../../ports/bot.ts';
import type { Card } from '../../../ports/messenger.ts';
import { formCard, type FormStep, withChatButtons } from './chatCards.ts';

/**
 * The bot for a Teams that has no dialogs, such as Microsoft's Playground: a form comes as a card in the person's own
 * chat, sending it changes that card into the next page, the same form with its faults, or what came of it.
 */
export function botWithChatForms(bot: Bot): Bot {
  const answered = async (answer: Promise<Answer>): Promise<Answer> => inChat(await answer);
  return {
    ...bot,
    say: (...said) => answered(bot.say(...said)),
    view: (...asked) => answered(bot.view(...asked)),
    welcome: (caller) => answered(bot.welcome(caller)),
    async click(caller, place, { verb, data }) {
      const { form, ...rest } = data as Input['data'] & { readonly form?: FormStep };
      const input = { verb, data: rest };
      if (form === 'open') return opened(await bot.open(caller, place, input));
      if (form === 'submit') return submitted(await bot.submit(caller, place, input));
      return answered(bot.click(caller, place, { verb, data }));
    },
  };
}

const inChat = (answer: Answer): Answer =>
  answer.kind === 'card' ? { ...answer, card: withChatButtons(answer.card) } : answer;

/** For whoever asked alone: a form may show what the channel may not read (C10). */
function opened(answer: DialogAnswer): Answer {
  if (answer.kind === 'dialog') {
    return { kind: 'card', card: formCard(answer.title, withChatButtons(answer.card)), audience: 'actor' };
  }
  return answer.kind === 'message' ? answer : { kind: 'nothing' };
}

/** Takes the place of the form that was sent, which stands in a chat with one reader. */
function submitted(answer: DialogAnswer): Answer {
  const next = opened(answer);
  if (next.kind === 'card') return { ...next, audience: 'everyone' };
  const text = next.kind === 'message' ? next.text : teamsTekst.gelukt;
  return { kind: 'card', card: closingCard(text), audience: 'everyone' };
}

const closingCard = (text: string): Card =>
  adaptiveCard({ fallbackText: teamsTekst.samenvatting, speak: text, body: [paragraph(text)] });
