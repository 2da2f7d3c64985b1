import type { Changes } from '../changes.ts';
import { Refused } from '../http/refused.ts';
import { botAuthor } from '../identity.ts';
import type { StoredMessage } from '../store/messages.ts';
import type { Store } from '../store/openStore.ts';
import type { Place, World } from '../world.ts';
import { readBotActivity } from './botActivity.ts';
import type { RateLimits } from './rateLimits.ts';

/** What the roads of the Connector share. */
export type ConnectorParts = {
  readonly world: World;
  readonly store: Store;
  readonly rateLimits: RateLimits;
  readonly changes: Changes;
  /** Posts the bot's activity under `root`, or as a root itself; undefined when it leaves no message (typing). */
  readonly post: (place: Place, root: number | undefined, activity: unknown) => StoredMessage | undefined;
};

export function createConnectorParts(parts: {
  readonly world: World;
  readonly store: Store;
  readonly rateLimits: RateLimits;
  readonly changes: Changes;
  readonly now: () => number;
}): ConnectorParts {
  const { world, store, changes, now } = parts;
  return {
    ...parts,
    post({ conversation }, root, activity) {
      const content = readBotActivity(activity, world);
      if (!content) return undefined;
      const message = store.messages.add({ conversation, root, author: botAuthor, at: now(), content });
      changes.emit({ conversation });
      return message;
    },
  };
}

export const conversationNotFound = (): Refused => new Refused(404, 'ConversationNotFound', 'Conversation not found.');
