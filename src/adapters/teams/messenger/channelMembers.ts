import { z } from 'zod';
import { personId, type PersonId } from '../../../domain/basis/ids.ts';
import type { Messenger } from '../../../ports/messenger.ts';
import type { Connector } from '../connector/turnAdapter.ts';
import { roadToChannel } from './roads.ts';
import type { Senders } from './sendActivity.ts';

// Teams names the Entra object id in one of two ways.
const page = z.object({
  members: z.array(z.object({ aadObjectId: z.string().optional(), objectId: z.string().optional() })).default([]),
  continuationToken: z.string().optional(),
});

type PagedOptions = Parameters<Connector['conversations']['getConversationPagedMembers']>[1] & object;

/** 500 a page, so that this is more than a team can hold. */
const mostPages = 60;

/** Who is in this channel, by the channel's own roster; empty when Teams doesn't say. */
export async function channelMembers(
  { connection, book }: Senders,
  channel: Parameters<Messenger['membersOf']>[0],
): Promise<ReadonlySet<PersonId>> {
  const found = new Set<PersonId>();
  const road = await roadToChannel(book, channel);
  let continuationToken: string | undefined;
  for (let count = 0; road && count < mostPages; count += 1) {
    // The SDK's type wants a token, Teams wants none for the first page.
    const options = { pageSize: 500, ...(continuationToken ? { continuationToken } : {}) } as PagedOptions;
    const asked = await connection.call(
      { serviceUrl: road.serviceUrl, conversation: channel.kanaalId, kind: 'read' },
      ({ conversations }) => conversations.getConversationPagedMembers(channel.kanaalId, options),
    );
    const read = asked.ok ? page.safeParse(asked.value) : undefined;
    if (!read?.success) return new Set();
    for (const { aadObjectId, objectId } of read.data.members) {
      const id = aadObjectId ?? objectId;
      if (id) found.add(personId(id));
    }
    continuationToken = read.data.continuationToken;
    if (!continuationToken) return found;
  }
  return found;
}
