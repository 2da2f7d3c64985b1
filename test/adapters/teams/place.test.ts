import { parseActivity } from '../../../src/adapters/teams/inbound/activity.ts';
import { placeOf } from '../../../src/adapters/teams/inbound/place.ts';

const placeIn = (conversation: Readonly<Record<string, string>>) =>
  placeOf(
    parseActivity({
      ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/', conversation },
      ...{ from: { id: '29:sam' }, recipient: { id: '28:bot' } },
    })!,
  );

test('only a chat that is somebody’s own counts as that', () =>
  expect(placeIn({ id: 'a:sam', conversationType: 'personal' })).toEqual({ kind: 'personal' }));

test.each([
  { id: '19:chat@thread.v2', conversationType: 'groupChat' },
  { id: '19:meeting_1@thread.v2', conversationType: 'meeting' },
  { id: '19:chat@thread.v2' },
])('a conversation in which others may read is not one to say private things in: %j', (conversation) =>
  expect(placeIn(conversation)).toBeUndefined(),
);
