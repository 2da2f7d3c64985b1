import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import type { Bot } from '../../../ports/bot.ts';
import { inputFrom, isRecord } from '../inbound/input.ts';
import { dialogMessage, dialogResponse } from './dialogAnswer.ts';
import type { InvokeRoute } from './turn.ts';

const dialogRoute = (name: string, ask: (bot: Bot) => Bot['open']): InvokeRoute => ({
  name,
  late: dialogMessage(teamsTekst.bezig),
  failed: dialogMessage(teamsTekst.mislukt),
  answer: async ({ activity, caller, place }, { bot }) => {
    const input = isRecord(activity.value) ? inputFrom(activity.value['data']) : undefined;
    if (!input) return dialogMessage(teamsTekst.onbekendeKnop);
    if (!place) return dialogMessage(teamsTekst.groepschat);
    return dialogResponse(await ask(bot)(caller, place, input));
  },
});

/** Opening a form, sending it, and sending one that a message action opened. */
export const dialogRoutes: readonly InvokeRoute[] = [
  dialogRoute(
    'task/fetch',
    (bot) =>
      (...said) =>
        bot.open(...said),
  ),
  dialogRoute(
    'task/submit',
    (bot) =>
      (...said) =>
        bot.submit(...said),
  ),
  dialogRoute(
    'composeExtension/submitAction',
    (bot) =>
      (...said) =>
        bot.submit(...said),
  ),
];
