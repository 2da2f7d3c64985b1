import type { Application } from '@microsoft/teams-ai';
import type { Activity, InvokeResponse } from 'botbuilder';
import { personId } from '../../../domain/basis/ids.ts';
import type { RealClock } from '../../../ports/clock.ts';
import type { Connection } from '../connector/createConnection.ts';
import { type InboundActivity, parseActivity } from '../inbound/activity.ts';
import type { CallerLimit } from '../inbound/callerLimit.ts';
import { gate, type Verdict } from '../inbound/gate.ts';
import type { Guests } from '../inbound/guests.ts';
import { placeOf } from '../inbound/place.ts';
import type { Remember } from '../inbound/rememberAddress.ts';
import type { RouteParts, Turn } from '../routes/turn.ts';
import { faultFields, type TeamsLog } from '../teamsLog.ts';
import { setVisit, type Visit } from './createApplication.ts';
import { isTokenFault } from './isTokenFault.ts';
import type { RefusalTally } from './refusalTally.ts';
import { limited, slowDown, type Limited } from './slowDown.ts';
import { turnLine } from './turnLine.ts';

export type Reception = {
  readonly connection: Connection;
  readonly application: Application;
  readonly remember: Remember;
  readonly guests: Guests;
  readonly log: TeamsLog;
  readonly realClock: RealClock;
  readonly commands: ReadonlySet<string>;
  readonly tally: RefusalTally;
  /** Absent in local mode, where anybody can be anybody. */
  readonly limit: CallerLimit | undefined;
  /** What a word to somebody who does too much is sent with. */
  readonly routes: RouteParts;
};

/** Takes in one activity and says what its HTTP request is answered with. Never throws. */
export async function receive(body: unknown, authorization: string, parts: Reception): Promise<InvokeResponse> {
  const activity = parseActivity(body);
  if (!activity) return { status: 400, body: { error: { code: 'BadActivity', message: 'not an activity' } } };
  const started = parts.realClock.now();
  const visit: Visit = { activity, turn: () => meet(activity, parts), outcome: 'ignored' };
  let verdict: Verdict | Limited | undefined;
  const finish = (response: InvokeResponse): InvokeResponse => {
    const outcome = outcomeOf(verdict, visit);
    parts.log.info({ ...turnLine(activity, parts.commands), outcome, ms: parts.realClock.now() - started }, 'turn');
    return response;
  };
  try {
    const response = await parts.connection.adapter.turn(authorization, sdkActivity(activity), async (context) => {
      verdict = gate(activity, parts.connection.settings);
      if (verdict.kind === 'admitted') verdict = limited(activity, parts.limit) ?? verdict;
      if (verdict.kind !== 'admitted') return;
      setVisit(context, visit);
      await parts.application.run(context);
    });
    if (verdict?.kind === 'limited') {
      const answer = slowDown(activity, verdict, parts);
      return verdict.tell ? finish(answer) : answer;
    }
    return finish(turnedAway(verdict) ?? response ?? { status: 200 });
  } catch (error) {
    if (isTokenFault(error)) {
      parts.tally.note('unverified');
      return { status: 401 };
    }
    parts.log.error(faultFields(error), 'an activity could not be taken in');
    // Before there is a verdict nobody knows who sent it, and what it says of itself is not worth a line.
    return verdict === undefined ? { status: 503 } : finish({ status: 503 });
  }
}

/** How it went, for the log; without a verdict it failed before there was one. */
function outcomeOf(verdict: Verdict | Limited | undefined, visit: Visit): string {
  if (verdict === undefined) return 'failed';
  return verdict.kind === 'admitted' ? visit.outcome : `${verdict.kind}: ${verdict.why}`;
}

function turnedAway(verdict: Verdict | Limited | undefined): InvokeResponse | undefined {
  if (verdict?.kind === 'refused')
    return { status: 403, body: { error: { code: 'Forbidden', message: 'not allowed' } } };
  return verdict?.kind === 'ignored' ? { status: 200 } : undefined;
}

async function meet(activity: InboundActivity, { connection, remember, guests }: Reception): Promise<Turn> {
  const person = personId(activity.from.aadObjectId ?? '');
  const naam = activity.from.name ?? '';
  const place = placeOf(activity);
  connection.addressedAs(activity.recipient.id, activity.channelData.tenant?.id ?? activity.conversation.tenantId);
  await remember(activity, { person, naam }, place);
  return { activity, caller: { person, naam, guest: await guests.isGuest(person, activity) }, place };
}

/** Only what we know goes on to the SDK: among the rest is `deliveryMode`, which would answer in its own way. */
function sdkActivity({
  type,
  channelId,
  serviceUrl,
  id,
  name,
  from,
  recipient,
  conversation,
}: InboundActivity): Activity {
  const known = { type, channelId, serviceUrl, id, name, from: { id: from.id }, recipient: { id: recipient.id } };
  return { ...known, conversation: { id: conversation.id } } as Activity;
}
