import type { InvokeResponse } from 'botbuilder';
import { teamsTekst } from '../../../cards/text/nl/teams.ts';
import { say } from '../routes/answerInPlace.ts';
import type { InvokeRoute, Outcome, RouteParts, Turn } from '../routes/turn.ts';
import { faultFields, type TeamsLog } from '../teamsLog.ts';
import type { Wait } from '../wait.ts';
import { ReplyNotSent } from './sendLater.ts';
import { withinDeadline } from './withinDeadline.ts';

/** An invoke must be answered within five seconds; a message within fifteen, or Teams brings it again. In ms. */
const deadlines = { invoke: 4500, message: 10_000 } as const;

export type Attendant = RouteParts & { readonly log: TeamsLog; readonly wait: Wait };

/** An invoke always gets an answer: its own, one that says it takes longer, or one that says it failed. */
export async function attendInvoke(
  route: InvokeRoute,
  turn: Promise<Turn>,
  parts: Attendant,
): Promise<{ readonly response: InvokeResponse; readonly outcome: Outcome }> {
  const work = turn.then((ready) => route.answer(ready, parts));
  parts.background(reported(work, parts.log));
  try {
    const answer = await withinDeadline(work, deadlines.invoke, parts.wait);
    return answer.late ? { response: route.late, outcome: 'late' } : { response: answer.value, outcome: 'answered' };
  } catch {
    return { response: route.failed, outcome: 'failed' };
  }
}

/** A message is answered in its conversation, also when it takes longer than Teams waits. */
export async function attendMessage(
  turn: Promise<Turn>,
  answer: (turn: Turn, parts: RouteParts) => Promise<void>,
  parts: Attendant,
): Promise<Outcome> {
  const work = turn.then((ready) => answer(ready, parts).catch((error: unknown) => apologise(error, ready, parts)));
  parts.background(reported(work, parts.log));
  try {
    return (await withinDeadline(work, deadlines.message, parts.wait)).late ? 'late' : 'answered';
  } catch {
    return 'failed';
  }
}

/** Says that it failed, then fails as it did; what Teams didn't take the first time is not tried again. */
async function apologise(error: unknown, turn: Turn, parts: Attendant): Promise<never> {
  if (!(error instanceof ReplyNotSent) && turn.activity.type === 'message') {
    await say(teamsTekst.mislukt, turn, parts).catch(() => undefined);
  }
  throw error;
}

const reported = (work: Promise<unknown>, log: TeamsLog): Promise<unknown> =>
  work.catch((error: unknown) => log.error(faultFields(error), 'a turn failed'));
