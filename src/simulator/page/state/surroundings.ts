import type { ConversationSummary, Outcome, PageState, Spot } from '../../api.ts';
import type { Drafts } from './drafts.ts';

export type OpenDialog = Extract<Outcome, { kind: 'dialog' }>;

/** Where a part of the conversation pane stands; it stays the same until persona or conversation changes. */
export type Surroundings = {
  readonly as: string;
  readonly conversation: ConversationSummary;
  readonly drafts: Drafts;
  readonly commands: PageState['commands'];
  /** Domain time, ISO 8601, as last heard. */
  now(): string;
  /** Fetches again what is shown. */
  refresh(): void;
};

/** The spot of the wire contract for something in these surroundings. */
export function spotIn(
  around: Surroundings,
  at: { readonly thread?: string | undefined; readonly message?: string },
): Spot {
  return {
    as: around.as,
    conversation: around.conversation.id,
    ...(at.thread === undefined ? {} : { thread: at.thread }),
    ...(at.message === undefined ? {} : { message: at.message }),
  };
}

/** Key under which drafts of one composer, card or dialog are kept, per persona and conversation. */
export function draftPlace(around: Surroundings, what: string): string {
  return [around.as, around.conversation.id, what].join('|');
}
