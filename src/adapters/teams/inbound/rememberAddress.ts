import type { Instant } from '../../../domain/basis/instant.ts';
import type { AddressBook, PersonAddress } from '../../../ports/addressBook.ts';
import type { Caller, Place } from '../../../ports/bot.ts';
import type { RealClock } from '../../../ports/clock.ts';
import { anywhere } from '../messenger/roads.ts';
import type { InboundActivity } from './activity.ts';

/** Keeps by which road whoever sent an activity, and the channel it came from, are reached. */
export type Remember = (
  activity: InboundActivity,
  caller: Pick<Caller, 'person' | 'naam'>,
  place: Place | undefined,
) => Promise<void>;

// Milliseconds of real time in which what was met is not looked up again.
const freshFor = 10 * 60_000;
const mostKept = 10_000;

/**
 * Writes only what changed, and looks in the book only for what this process did not meet in the same way the last ten
 * minutes: a click should cost the store one read, not three more for its address.
 */
export function createRemember(book: AddressBook, realClock: RealClock): Remember {
  const met = new Map<string, Instant>();

  return async (activity, caller, place) => {
    const { serviceUrl, conversation, channelData, from } = activity;
    const chat = place?.kind === 'personal' ? conversation.id : place?.kind === 'channel' ? place.kanaalId : '';
    const tenant = channelData.tenant?.id ?? conversation.tenantId;
    const way = JSON.stringify([caller.person, caller.naam, from.id, serviceUrl, tenant, chat]);
    const now = realClock.now();
    const last = met.get(way);
    if (last === undefined || now - last >= freshFor) {
      await rememberAddress(book, activity, caller, place);
      if (met.size >= mostKept) met.clear();
      met.set(way, now);
    }
    if (place?.kind === 'personal') await book.heardFrom(caller.person);
  };
}

async function rememberAddress(
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
