import { Refused } from '../http/refused.ts';
import type { Call, Route } from '../http/router.ts';
import type { Team } from '../world.ts';
import type { ConnectorParts } from './connectorParts.ts';

/** What TeamsInfo asks about a team and its channels. */
export function teamRoutes({ world, rateLimits }: ConnectorParts): readonly Route[] {
  function teamOf({ params }: Call): Team {
    const team = world.teams().find(({ id }) => id === params['team']);
    if (!team) throw new Refused(404, 'NotFound', 'Team not found');
    rateLimits.admit('read', team.id);
    return team;
  }
  return [
    {
      method: 'GET',
      path: 'v3/teams/:team',
      name: 'fetchTeamDetails',
      handle(call) {
        const { id, naam, channels } = teamOf(call);
        const counts = { channelCount: channels.length, memberCount: world.people().length };
        return { status: 200, body: { id, name: naam, type: 'standard', ...counts } };
      },
    },
    {
      method: 'GET',
      path: 'v3/teams/:team/conversations',
      name: 'fetchChannelList',
      handle: (call) => ({
        status: 200,
        body: { conversations: teamOf(call).channels.map(({ id, naam }) => ({ id, name: naam, type: 'standard' })) },
      }),
    },
  ];
}
