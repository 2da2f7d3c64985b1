import { parseActivity } from '../../../src/adapters/teams/inbound/activity.ts';
import { placeOf } from '../../../src/adapters/teams/inbound/place.ts';

const placeIn = (conversation: Readonly<Record<string, string>>, channel?: string) =>
  placeOf(
    parseActivity({
      ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/', conversation },
      ...{ from: { id: '29:sam' }, recipient: { id: '28:bot' } },
      ...(channel === undefined ? {} : { channelData: { channel: { id: channel } } }),
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

describe('a channel is the one in which the answer comes, whatever other is told beside it (A):', () => {
  const ours = '19:haven@thread.tacv2';
  const thread = `${ours};messageid=1`;
  const other = '19:molen@thread.tacv2';
  test.each([undefined, ours, other])('%j', (told) => {
    expect(placeIn({ id: thread, conversationType: 'channel' }, told)).toEqual({
      ...{ kind: 'channel', kanaalId: ours, thread },
    });
  });

  test('a conversation that does not say what it is counts as a channel when that is told', () => {
    expect(placeIn({ id: ours }, ours)).toEqual({ kind: 'channel', kanaalId: ours, thread: undefined });
    expect(placeIn({ id: ours }, other)).toBeUndefined();
  });

  test('and a chat does not become one', () => {
    expect(placeIn({ id: 'a:sam', conversationType: 'personal' }, other)).toEqual({ kind: 'personal' });
    expect(placeIn({ id: '19:chat@thread.v2', conversationType: 'groupChat' }, other)).toBeUndefined();
  });
});
