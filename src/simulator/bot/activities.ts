import { bot, teamsIdOf } from '../identity.ts';
import type { Activity } from '../store/outgoing.ts';
import { threadId, type Person, type Place } from '../world.ts';
import { mentionEntities } from './mentions.ts';

/** Who does something, where, and when; `id` is the activity's own id. `at` is domain time: so is `timestamp`. */
export type Happening = {
  readonly person: Person;
  readonly place: Place;
  readonly root: number | undefined;
  readonly id: string;
  readonly at: number;
  readonly tenantId: string;
  readonly serviceUrl: string;
};

/** A typed message. In a channel Teams sends it only when the bot is mentioned. */
export function messageActivity(happening: Happening, text: string, people: readonly Person[]): Activity {
  const base = baseActivity(happening);
  return {
    ...base,
    type: 'message',
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<div>${escapeHtml(text)}</div>` }],
    entities: [...mentionEntities(text, people), ...base.entities],
  };
}

/** Action.Submit outside a dialog: a message without text. `replyTo` is the card's message. */
export const submitActivity = (happening: Happening, replyTo: number, value: unknown): Activity => ({
  ...baseActivity(happening),
  type: 'message',
  replyToId: String(replyTo),
  value,
});

/** A call that waits for an answer. `replyTo` is the message it comes from, when it comes from one. */
export const invokeActivity = (
  happening: Happening,
  name: string,
  value: unknown,
  replyTo: number | undefined,
): Activity => ({
  ...baseActivity(happening),
  type: 'invoke',
  name,
  value,
  ...(replyTo === undefined ? {} : { replyToId: String(replyTo) }),
});

/** The two activities by which Teams says that a person took the bot, or removed it. */
export function installActivities(happening: Happening, action: 'add' | 'remove'): readonly Activity[] {
  const base = baseActivity(happening);
  const members = [
    { id: bot.id, name: bot.name },
    { id: base.from.id, aadObjectId: base.from.aadObjectId },
  ];
  const update = { ...base, type: 'conversationUpdate', id: `f:${base.id}` };
  return [
    { ...base, type: 'installationUpdate', action },
    action === 'add' ? { ...update, membersAdded: members } : { ...update, membersRemoved: members.slice(0, 1) },
  ];
}

function baseActivity({ person, place, root, id, at, tenantId, serviceUrl }: Happening) {
  const timestamp = new Date(at).toISOString();
  return {
    id,
    timestamp,
    localTimestamp: timestamp,
    localTimezone: 'Europe/Amsterdam',
    locale: 'nl-NL',
    serviceUrl,
    channelId: 'msteams',
    from: { id: teamsIdOf(person.id), name: person.naam, aadObjectId: person.id },
    recipient: bot,
    conversation: conversation(place, root, tenantId),
    channelData: channelData(place, tenantId),
    entities: [
      { type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' },
    ] as readonly object[],
  };
}

function conversation(place: Place, root: number | undefined, tenantId: string) {
  if (place.kind === 'personal') return { conversationType: 'personal', tenantId, id: place.conversation };
  const id = root === undefined ? place.conversation : threadId(place.conversation, root);
  return { isGroup: true, conversationType: 'channel', tenantId, id };
}

function channelData(place: Place, tenantId: string) {
  const tenant = { id: tenantId };
  if (place.kind === 'personal') return { tenant };
  const { team, channel } = place;
  return {
    teamsChannelId: channel.id,
    teamsTeamId: team.id,
    channel: { id: channel.id },
    team: { id: team.id, name: team.naam },
    tenant,
  };
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
