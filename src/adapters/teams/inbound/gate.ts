import { allowedServiceUrl } from '../allowedServiceUrl.ts';
import type { TeamsSettings } from '../settings.ts';
import { type InboundActivity, unreadable } from './activity.ts';

/** What happens to an activity whose token was right. `why` is for the log. */
export type Verdict =
  | { readonly kind: 'admitted' }
  | { readonly kind: 'ignored'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string };

/** The checks that the token doesn't make: from Teams, from an allowed tenant, by an allowed road, from a person. */
export function gate(activity: InboundActivity, settings: TeamsSettings): Verdict {
  if (!allowedServiceUrl(activity.serviceUrl, settings)) return { kind: 'refused', why: 'service-url' };
  if (!allowedTenant(activity, settings)) return { kind: 'refused', why: 'tenant' };
  const unasked = activity.type === 'invoke' ? 'refused' : 'ignored';
  if (activity.channelId !== 'msteams') return { kind: unasked, why: 'other-channel' };
  if (isBot(activity)) return { kind: unasked, why: 'bot' };
  if (!isPerson(activity, settings)) {
    return { kind: activity.type === 'message' ? 'refused' : unasked, why: 'no-person' };
  }
  return { kind: 'admitted' };
}

/**
 * Where both are told, both must be allowed; where neither is, nobody vouches for the tenant. Two that are allowed may
 * differ, as when somebody of a partner's tenant speaks in our channel; the address keeps that of channelData. A local
 * Teams has a tenant of its own, so there it must only be one.
 */
function allowedTenant(
  { channelData, conversation }: InboundActivity,
  { mode, app, allowedTenants }: TeamsSettings,
): boolean {
  const told = [channelData.tenant?.id, conversation.tenantId].filter((tenant) => tenant !== undefined);
  if (mode === 'local') return !told.includes(unreadable);
  const allowed = new Set([app?.tenantId, ...allowedTenants].map((tenant) => tenant?.toLowerCase()));
  return told.length > 0 && told.every((tenant) => allowed.has(tenant.toLowerCase()));
}

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Real Teams names everybody by the GUID of their Entra account; a local Teams has ids of its own. */
const isPerson = ({ from }: InboundActivity, { mode }: TeamsSettings): boolean =>
  from.aadObjectId !== undefined && (mode === 'local' || guid.test(from.aadObjectId));

/** Who is given a role is a person only as `user`, however that is written: each other role is one of programs. */
const isBot = ({ from, recipient }: InboundActivity): boolean =>
  from.id === recipient.id || from.id.startsWith('28:') || !/^(user)?$/i.test(from.role ?? '');
