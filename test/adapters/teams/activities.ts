import { havenkwartier, noor, tenantId } from './people.ts';
import type { ConnectorServer } from '../../support/connector/connectorServer.ts';

export type Parts = Readonly<Record<string, unknown>>;

/** Activities as Teams sends them, from Noor in her own chat unless told otherwise. */
export function activitiesOf({ connector }: { readonly connector: Pick<ConnectorServer, 'serviceUrl'> }) {
  const activity = (parts: Parts): Parts => ({
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    id: '1763884800000',
    timestamp: '2026-11-23T08:00:00Z',
    from: { id: '29:noor', name: 'Noor de Wit', aadObjectId: noor },
    recipient: { id: '28:bot', name: 'Aan Tafel' },
    conversation: { id: `a:${noor}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...parts,
  });
  const invoke = (name: string, value: unknown, parts: Parts = {}): Parts =>
    activity({ type: 'invoke', name, value, replyToId: '1763884700000', ...parts });
  return {
    activity,
    invoke,
    message: (text: string, parts: Parts = {}) => activity({ type: 'message', text, ...parts }),
    execute: (verb: string, data: unknown = {}, parts: Parts = {}) =>
      invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' }, parts),
  };
}

/** Puts an activity in a thread of Havenkwartier's channel. */
export const inThread = {
  conversation: {
    id: `${havenkwartier.kanaalId};messageid=1763884700000`,
    conversationType: 'channel',
    isGroup: true,
    tenantId,
  },
  channelData: {
    tenant: { id: tenantId },
    channel: { id: havenkwartier.kanaalId },
    team: { id: havenkwartier.teamId },
  },
};
