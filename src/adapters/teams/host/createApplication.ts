// By file: the package as a whole also loads OpenAI's client and tokenizers, which nothing here uses.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { TurnAdapter } from '../connector/turnAdapter.ts';
import { dialogRoutes } from '../routes/dialogRoutes.ts';
import { executeRoute } from '../routes/executeRoute.ts';
import { extensionRoute } from '../routes/extensionRoute.ts';
import { answerMessage } from '../routes/messageRoute.ts';
import type { Outcome, Turn } from '../routes/turn.ts';
import { isWelcome, welcome } from '../routes/welcomeRoute.ts';
import type { InboundActivity } from '../inbound/activity.ts';
import { attendInvoke, attendMessage, type Attendant } from './attend.ts';

/** One incoming activity on its way through the application; `outcome` is filled in by its route. */
export type Visit = {
  readonly activity: InboundActivity;
  /** Ready when it is known who speaks and by which road. */
  readonly turn: () => Promise<Turn>;
  outcome: Outcome | 'ignored' | 'unknown-invoke';
};

const visitKey = Symbol('visit');

export const setVisit = (context: TurnContext, visit: Visit): void => void context.turnState.set(visitKey, visit);
const visitOf = (context: TurnContext): Visit => context.turnState.get<Visit>(visitKey);

/** Its `startTypingTimer: false` is ignored, and one timer would serve all concurrent turns. */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    // Nobody is told that the bot is typing.
  }
}

/**
 * Routes activities. It is given no storage, so that there is no state between turns to conflict over: everything the
 * bot knows lies in the store.
 */
export function createApplication(adapter: TurnAdapter, parts: Attendant): Application {
  const application = new QuietApplication({
    adapter,
    removeRecipientMention: false,
    turnStateFactory: () => new TurnState(),
  });
  for (const route of [executeRoute, extensionRoute, ...dialogRoutes]) {
    application.addRoute(
      isInvoke(route.name),
      async (context) => {
        const visit = visitOf(context);
        const { response, outcome } = await attendInvoke(route, visit.turn(), parts);
        visit.outcome = outcome;
        await respond(context, response);
      },
      true,
    );
  }
  application.addRoute(isInvoke(), unknownInvoke, true);
  application.addRoute(isMessage, async (context) => {
    const visit = visitOf(context);
    visit.outcome = await attendMessage(visit.turn(), answerMessage, parts);
  });
  application.addRoute(isAdded, async (context) => {
    const visit = visitOf(context);
    visit.outcome = await attendMessage(visit.turn(), welcome, parts);
  });
  return application;
}

/** Without an answer the SDK would say 501. */
async function unknownInvoke(context: TurnContext): Promise<void> {
  visitOf(context).outcome = 'unknown-invoke';
  await respond(context, { status: 404, body: { error: { code: 'UnknownInvoke', message: 'unknown invoke' } } });
}

async function respond(context: TurnContext, value: InvokeResponse): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value });
}

const isInvoke =
  (name?: string) =>
  ({ activity }: TurnContext) =>
    Promise.resolve(activity.type === 'invoke' && (name === undefined || activity.name === name));
const isMessage = ({ activity }: TurnContext) => Promise.resolve(activity.type === 'message');
const isAdded = (context: TurnContext) => Promise.resolve(isWelcome(visitOf(context).activity));
