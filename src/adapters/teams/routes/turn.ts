import type { InvokeResponse } from 'botbuilder';
import type { Bot, Caller, Place } from '../../../ports/bot.ts';
import type { TeamsMessenger } from '../createMessenger.ts';
import type { SendLater } from '../host/sendLater.ts';
import type { InboundActivity } from '../inbound/activity.ts';

/** One admitted activity, in the words of the bot. */
export type Turn = { readonly activity: InboundActivity; readonly caller: Caller; readonly place: Place | undefined };

/** What a route has at hand. */
export type RouteParts = {
  readonly bot: Bot;
  readonly messenger: TeamsMessenger;
  /** Keeps the process alive for work that goes on after the answer. */
  readonly background: (work: Promise<unknown>) => void;
  /** Sends an answer again that Teams did not take for now. Throws ReplyNotSent when too many wait already. */
  readonly later: SendLater;
};

/** A route for one kind of invoke: its answer, and what is said when that is late or fails. */
export type InvokeRoute = {
  readonly name: string;
  answer(turn: Turn, parts: RouteParts): Promise<InvokeResponse>;
  readonly late: InvokeResponse;
  readonly failed: InvokeResponse;
};

/** What went on, for the log line. */
export type Outcome = 'answered' | 'late' | 'failed';
