import type { InvokeResponse } from 'botbuilder';
import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import { personId } from '../../../domain/basis/ids.ts';
import type { InboundActivity } from '../inbound/activity.ts';
import type { CallerLimit } from '../inbound/callerLimit.ts';
import { placeOf } from '../inbound/place.ts';
import { say } from '../routes/answerInPlace.ts';
import { allowanceFor, tooOften } from '../routes/tooOften.ts';
import type { RouteParts } from '../routes/turn.ts';
import { faultFields, type TeamsLog } from '../teamsLog.ts';

/** Admitted, but too often; `tell` when this person was not told so lately. */
export type Limited = { readonly kind: 'limited'; readonly why: 'caller'; readonly tell: boolean };

/** Counts an activity against its person; undefined when it may go on. */
export function limited(activity: InboundActivity, limit: CallerLimit | undefined): Limited | undefined {
  const pressed = limit?.press(personId(activity.from.aadObjectId ?? ''), allowanceFor(activity));
  return pressed && { kind: 'limited', why: 'caller', tell: pressed.tell };
}

/** An invoke is always answered; somebody who writes is told now and then, and nobody is told of what they did not ask. */
export function slowDown(
  activity: InboundActivity,
  { tell }: Limited,
  { routes, log }: { readonly routes: RouteParts; readonly log: TeamsLog },
): InvokeResponse {
  if (activity.type === 'invoke') return tooOften(activity);
  if (tell && activity.type === 'message') {
    const caller = { person: personId(activity.from.aadObjectId ?? ''), naam: '', guest: true };
    const told = say(teamsTekst.teVaak, { activity, caller, place: placeOf(activity) }, routes);
    routes.background(
      told.catch((error: unknown) => log.warn(faultFields(error), 'nobody could be told to slow down')),
    );
  }
  return { status: 200 };
}
