import { z } from 'zod';
import type { PersonId } from '../../../domain/basis/ids.ts';
import type { Connection } from '../connector/createConnection.ts';
import type { KnownPeople } from '../createMessenger.ts';
import type { InboundActivity } from './activity.ts';

const member = z.object({ userRole: z.string().optional() });

/** People of whom an answer is kept: an activity may name any id. */
const mostKept = 10_000;

/** Tells whether someone is a guest of the tenant. */
export type Guests = { isGuest(person: PersonId, activity: InboundActivity): Promise<boolean> };

/**
 * Activities don't tell the role, the roster does: it is asked once per person and process, and only for people who
 * are not in the directory. As long as Teams doesn't say, a stranger counts as a guest (law 16).
 */
export function createGuests(connection: Connection, directoryPersonIds: KnownPeople): Guests {
  const answers = new Map<PersonId, boolean>();

  async function askRoster({ serviceUrl, conversation, from }: InboundActivity): Promise<boolean | undefined> {
    const [roster = ''] = conversation.id.split(';messageid=');
    const asked = await connection.call({ serviceUrl, conversation: roster, kind: 'read' }, (connector) =>
      connector.conversations.getConversationMember(roster, from.id),
    );
    const found = asked.ok ? member.safeParse(asked.value) : undefined;
    return found?.success ? isGuestRole(found.data.userRole) : undefined;
  }

  return {
    isGuest: async (person, activity) => {
      if (isGuestRole(activity.from.userRole)) return true;
      if (directoryPersonIds().has(person)) return false;
      const answer = answers.get(person) ?? (await askRoster(activity));
      if (answers.size >= mostKept) answers.clear();
      if (answer !== undefined) answers.set(person, answer);
      return answer ?? true;
    },
  };
}

const isGuestRole = (role = ''): boolean => /^(guest|anonymous)$/i.test(role);
