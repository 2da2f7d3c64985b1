import { z } from 'zod';
import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import { dialogMessage, dialogResponse } from './dialogAnswer.ts';
import type { InvokeRoute } from './turn.ts';

const request = z.object({
  commandId: z.literal('startCasusoverleg'),
  messagePayload: z.object({ linkToMessage: z.string().max(2048).url().optional().catch(undefined) }).optional(),
});

/** "Start casusoverleg" on a message. Only the link to the message goes on; its text is never looked at. */
export const extensionRoute: InvokeRoute = {
  name: 'composeExtension/fetchTask',
  late: dialogMessage(teamsTekst.bezig),
  failed: dialogMessage(teamsTekst.mislukt),
  answer: async ({ activity, caller, place }, { bot }) => {
    const read = request.safeParse(activity.value);
    if (!read.success) return dialogMessage(teamsTekst.onbekendeVraag);
    if (!place) return dialogMessage(teamsTekst.groepschat);
    const link = read.data.messagePayload?.linkToMessage;
    return dialogResponse(await bot.startFromMessage(caller, place, isWeb(link) ? link : undefined));
  },
};

const isWeb = (link: string | undefined): boolean => link !== undefined && /^https?:$/.test(new URL(link).protocol);
