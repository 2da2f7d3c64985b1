import { Refused } from '../http/refused.ts';
import type { Call, Route } from '../http/router.ts';
import { teamsIdOf } from '../identity.ts';
import type { Person, Place } from '../world.ts';
import { conversationNotFound, type ConnectorParts } from './connectorParts.ts';
import { notInRoster } from './conversationRoutes.ts';

/** Who is in a conversation. As in Teams a roster has people only, not the bot. */
export function memberRoutes({ world, store, rateLimits }: ConnectorParts): readonly Route[] {
  function membersOf({ params }: Call): readonly Person[] {
    const conversation = params['conversation'] ?? '';
    const place: Place | undefined = world.place(conversation);
    if (!place) throw conversationNotFound();
    rateLimits.admit('read', conversation);
    // The chat is still there; a bot that was removed from it is told nothing.
    if (place.kind === 'personal' && store.personas.hasRemovedBot(place.person.id)) throw notInRoster();
    return place.kind === 'personal' ? [place.person] : world.people();
  }

  const account = (person: Person) => {
    const [givenName = '', ...rest] = person.naam.split(' ');
    return {
      id: teamsIdOf(person.id),
      name: person.naam,
      givenName,
      surname: rest.join(' '),
      // The JavaScript SDK reads one of these or the other, depending on the call.
      objectId: person.id,
      aadObjectId: person.id,
      email: person.email,
      userPrincipalName: person.email,
      tenantId: world.tenantId,
      userRole: 'user',
    };
  };

  const all = (call: Call) => ({ status: 200, body: membersOf(call).map(account) });
  const path = 'v3/conversations/:conversation';
  return [
    { method: 'GET', path: `${path}/members`, name: 'getConversationMembers', handle: all },
    { method: 'GET', path: `${path}/activities/:activity/members`, name: 'getActivityMembers', handle: all },
    {
      method: 'GET',
      path: `${path}/members/:member`,
      name: 'getConversationMember',
      handle(call) {
        const members = membersOf(call);
        const person = world.member(call.params['member'] ?? '');
        if (person && members.some(({ id }) => id === person.id)) return { status: 200, body: account(person) };
        throw new Refused(404, 'MemberNotFoundInConversation', 'The user is not part of the conversation.');
      },
    },
    {
      method: 'GET',
      path: `${path}/pagedmembers`,
      name: 'getConversationPagedMembers',
      handle(call) {
        const people = membersOf(call);
        const { from, size } = pageOf(call.query);
        const members = people.slice(from, from + size).map(account);
        const next = from + size < people.length ? { continuationToken: String(from + size) } : {};
        return { status: 200, body: { members, ...next } };
      },
    },
  ];
}

/** Teams gives pages of at most 500 and 200 by default; the token is where the next one begins. */
function pageOf(query: URLSearchParams): { from: number; size: number } {
  const from = Number(query.get('continuationToken') ?? 0);
  const size = Number(query.get('pageSize') ?? 200);
  if (!Number.isInteger(from) || from < 0 || !Number.isInteger(size) || size < 1) {
    throw new Refused(400, 'BadArgument', 'Invalid pageSize or continuationToken');
  }
  return { from, size: Math.min(size, 500) };
}
