import type { AddressBook, PersonAddress } from '../../../ports/addressBook.ts';
import type { Caller, Place } from '../../../ports/bot.ts';
import { anywhere } from '../messenger/roads.ts';
import type { InboundActivity } from './activity.ts';

/** Keeps by which road this person and this channel are reached. Writes only what changed. */
export async function rememberAddress(
  book: AddressBook,
  activity: InboundActivity,
  { person, naam }: Pick<Caller, 'person' | 'naam'>,
  place: Place | undefined,
): Promise<void> {
  const { serviceUrl, conversation, channelData, from } = activity;
  const before = await book.person(person);
  const address: PersonAddress = {
    person,
    naam: naam || (before?.naam ?? ''),
    teamsId: from.id,
    serviceUrl,
    tenantId: channelData.tenant?.id ?? conversation.tenantId ?? before?.tenantId ?? '',
    conversatie: place?.kind === 'personal' ? conversation.id : before?.conversatie,
  };
  if (!before || !same(before, address)) await book.remember(address);
  const channels = place?.kind === 'channel' ? [place.kanaalId, anywhere] : [anywhere];
  for (const channel of channels) {
    if ((await book.channel(channel)) !== serviceUrl) await book.rememberChannel(channel, serviceUrl);
  }
}

const parts = ['naam', 'teamsId', 'serviceUrl', 'tenantId', 'conversatie'] as const;

const same = (one: PersonAddress, other: PersonAddress): boolean => parts.every((part) => one[part] === other[part]);
