import { z } from 'zod';
import type { Changes } from '../changes.ts';
import { teamsIdOf } from '../identity.ts';
import type { Lanes } from '../lanes.ts';
import type { CardJson, StoredMessage } from '../store/messages.ts';
import type { Views } from '../store/views.ts';
import type { Person, Place } from '../world.ts';
import type { Invokes } from './invokes.ts';

const refreshPart = z.object({
  refresh: z.object({
    action: z.object({ type: z.literal('Action.Execute'), verb: z.string(), data: z.unknown() }),
    userIds: z.array(z.string()).optional(),
  }),
});

/** Asks the bot for a person's own view of the cards they look at. */
export type Refresh = {
  /** `own` has the ids of messages of which this person has a view already. Does not wait. */
  look(person: Person, place: Place, messages: readonly StoredMessage[], own: ReadonlyMap<number, CardJson>): void;
};

/** At most one question per person and version of a message; without `userIds` everyone is asked for. */
export function createRefresh(parts: {
  readonly invokes: Invokes;
  readonly views: Views;
  readonly lanes: Lanes;
  readonly changes: Changes;
}): Refresh {
  const asked = new Set<string>();

  async function ask(person: Person, place: Place, message: StoredMessage): Promise<void> {
    const action = refreshFor(person, message);
    if (!action) return;
    const spot = { person, place, root: message.root, message: message.id };
    const outcome = await parts.invokes.execute(spot, action.verb, action.data, 'automatic');
    if (outcome.kind !== 'card') return;
    if (!parts.views.save(message.id, person.id, outcome.card, message.version)) return;
    parts.changes.emit({ conversation: message.conversation });
  }

  return {
    look(person, place, messages, own) {
      // Newest first: that is what the person sees first.
      for (const message of messages.toReversed()) {
        const question = `${person.id} ${message.id} ${message.version}`;
        if (own.has(message.id) || asked.has(question) || !refreshFor(person, message)) continue;
        asked.add(question);
        parts.lanes.begin(`refresh ${person.id}`, () => ask(person, place, message));
      }
    },
  };
}

function refreshFor(person: Person, message: StoredMessage) {
  const { success, data } = refreshPart.safeParse(message.content.cards[0]);
  if (!success || message.deleted) return undefined;
  const { action, userIds } = data.refresh;
  return userIds === undefined || userIds.includes(teamsIdOf(person.id)) ? action : undefined;
}
