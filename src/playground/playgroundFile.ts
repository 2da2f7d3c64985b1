import { stringify } from 'yaml';
import type { Gebied, Persoon } from '../domain/organisatie/organisatie.ts';

/** The Playground wants exactly this many people beside the one who is looking, and ends without a word otherwise. */
const othersInPlayground = 5;

/** A directory with too few people for the Playground. */
export class TooFewPeople extends Error {
  override readonly name = 'TooFewPeople';
}

type Scene = {
  readonly tenantId: string;
  readonly person: Persoon;
  /** Most important first; the Playground knows the first five. */
  readonly companions: readonly Persoon[];
  readonly gebied: Gebied;
};

/** The Playground's `.m365agentsplayground.yml`: one person, five others, and the channel of one gebied. */
export function playgroundFile({ tenantId, person, companions, gebied }: Scene): string {
  const others = companions.slice(0, othersInPlayground);
  if (others.length < othersInPlayground)
    throw new TooFewPeople(`the Playground wants ${othersInPlayground + 1} people, the directory has fewer`);
  return stringify({
    version: '0.1.1',
    tenantId,
    bot: { id: '28:aan-tafel', name: 'Aan Tafel' },
    currentUser: userOf(person),
    users: others.map(userOf),
    // Its own for each person, and the same after a restart, so that the bot finds the chat again.
    personalChat: { id: `a:${person.id}` },
    groupChat: { id: `19:groep-${person.id}@thread.v2`, name: 'Groepschat' },
    team: {
      id: `${gebied.teamId}@thread.tacv2`,
      name: gebied.teamNaam,
      aadGroupId: gebied.teamId,
      channels: [{ id: gebied.kanaalId, name: gebied.kanaalNaam }],
    },
  });
}

function userOf({ id, naam }: Persoon) {
  const [givenName = naam, ...rest] = naam.split(' ');
  const email = `${id}@aan-tafel.example`;
  return {
    id: `29:${id}`,
    name: naam,
    userPrincipleName: email,
    aadObjectId: id,
    givenName,
    surname: rest.join(' ') || naam,
    email,
  };
}
