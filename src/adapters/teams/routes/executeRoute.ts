import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import type { Answer } from '../../../ports/bot.ts';
import { inputFrom } from '../inbound/input.ts';
import { executeCard, executeError, executeMessage } from './executeAnswer.ts';
import { showEveryone } from './showEveryone.ts';
import type { InvokeRoute, RouteParts, Turn } from './turn.ts';

const request = z.object({
  action: z.object({ verb: z.unknown(), data: z.unknown() }),
  trigger: z.string().optional().catch(undefined),
});

/**
 * A button with Action.Execute, or a card that asks for this person's view of it. Own route and own answer: the one in
 * teams-ai pushes every card with a refresh to everybody, and private views with it.
 */
export const executeRoute: InvokeRoute = {
  name: 'adaptiveCard/action',
  late: executeMessage(teamsTekst.bezig),
  failed: executeError(500, 'failed', teamsTekst.mislukt),
  answer: async (turn, parts) => {
    const read = request.safeParse(turn.activity.value);
    const input = read.success ? inputFrom(read.data.action.data, read.data.action.verb) : undefined;
    if (!read.success || !input) return executeError(400, 'unknown-verb', teamsTekst.onbekendeKnop);
    const { caller, place } = turn;
    if (!place) return executeMessage(teamsTekst.groepschat);
    if (read.data.trigger === 'automatic') {
      return responseTo(await parts.bot.view(caller, place, input), teamsTekst.nietsNieuws);
    }
    const answer = await parts.bot.click(caller, place, input);
    share(answer, turn, parts);
    return responseTo(answer, teamsTekst.gelukt);
  },
};

function share(answer: Answer, turn: Turn, parts: RouteParts): void {
  if (answer.kind === 'card' && answer.audience === 'everyone')
    parts.background(showEveryone(answer.card, turn, parts));
}

function responseTo(answer: Answer, nothing: string): InvokeResponse {
  switch (answer.kind) {
    case 'card':
      return executeCard(answer.card);
    case 'message':
    case 'refusal':
      return executeMessage(answer.text);
    case 'nothing':
      return executeMessage(nothing);
  }
}
