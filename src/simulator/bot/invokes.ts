import type { Outcome } from '../api.ts';
import type { Changes } from '../changes.ts';
import type { Messages, StoredMessage } from '../store/messages.ts';
import type { Person, Place } from '../world.ts';
import { invokeActivity, type Happening } from './activities.ts';
import type { BotCaller } from './botCaller.ts';
import { actionOutcome, taskOutcome } from './outcome.ts';

/** A person at a card or message. */
export type At = {
  readonly person: Person;
  readonly place: Place;
  readonly root: number | undefined;
  readonly message: number | undefined;
};

/** The calls of which a person sees the answer at once. */
export type Invokes = {
  execute(at: At, verb: string, data: unknown, trigger: 'manual' | 'automatic'): Promise<Outcome>;
  openDialog(at: At, data: unknown): Promise<Outcome>;
  submitDialog(at: At, data: unknown): Promise<Outcome>;
  openExtension(at: At, command: string, on: StoredMessage, author: Author): Promise<Outcome>;
  submitExtension(at: At, command: string, data: unknown, on: StoredMessage, author: Author): Promise<Outcome>;
};

/** Who wrote the message an extension is used on; undefined for the bot. */
export type Author = Person | undefined;

export function createInvokes(parts: {
  readonly bot: BotCaller;
  readonly messages: Messages;
  readonly changes: Changes;
  readonly now: () => number;
  readonly tenantId: string;
  readonly serviceUrl: string;
}): Invokes {
  async function call(at: At, name: string, value: unknown) {
    const now = parts.now();
    const { tenantId, serviceUrl } = parts;
    const happening: Happening = { ...at, id: `f:${parts.messages.nextId(now)}`, at: now, tenantId, serviceUrl };
    const answer = await parts.bot.call(invokeActivity(happening, name, value, at.message));
    parts.changes.emit({ wire: true });
    return answer;
  }
  const theme = { theme: 'default' };
  const extension = (command: string, on: StoredMessage, author: Author) => ({
    commandId: command,
    commandContext: 'message',
    messagePayload: messagePayload(on, author, parts.tenantId),
    context: theme,
  });
  return {
    async execute(at, verb, data, trigger) {
      const value = { action: { type: 'Action.Execute', verb, data: data ?? {} }, trigger };
      return actionOutcome(await call(at, 'adaptiveCard/action', value));
    },
    openDialog: async (at, data) => taskOutcome(await call(at, 'task/fetch', { data, context: theme })),
    submitDialog: async (at, data) => taskOutcome(await call(at, 'task/submit', { data, context: theme })),
    openExtension: async (at, command, on, author) =>
      taskOutcome(await call(at, 'composeExtension/fetchTask', extension(command, on, author))),
    submitExtension: async (at, command, data, on, author) =>
      taskOutcome(await call(at, 'composeExtension/submitAction', { ...extension(command, on, author), data })),
  };
}

/** Microsoft Graph's chatMessage, as far as a bot sees it in `messagePayload`. */
function messagePayload(on: StoredMessage, author: Author, tenantId: string) {
  const link = new URL(`https://teams.microsoft.com/l/message/${encodeURIComponent(on.conversation)}/${on.id}`);
  link.search = new URLSearchParams({ tenantId, parentMessageId: String(on.root) }).toString();
  return {
    id: String(on.id),
    replyToId: on.root === on.id ? null : String(on.root),
    createdDateTime: new Date(on.at).toISOString(),
    linkToMessage: link.href,
    subject: null,
    importance: 'normal',
    locale: 'nl-nl',
    body: { contentType: 'text', content: on.content.text },
    from: author ? { user: { id: author.id, displayName: author.naam, userIdentityType: 'aadUser' } } : null,
    attachments: [],
    mentions: [],
    reactions: [],
  };
}
