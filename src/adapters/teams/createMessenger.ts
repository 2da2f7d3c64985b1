import type { PersonId } from '../../domain/basis/ids.ts';
import type { Delivery, Messenger, OutgoingMessage, Reach } from '../../ports/messenger.ts';
import { channelMembers } from './messenger/channelMembers.ts';
import { postToChannel } from './messenger/postToChannel.ts';
import { postToPerson, reachPerson } from './messenger/postToPerson.ts';
import { removeActivity, sendActivity, type Senders, updateActivity } from './messenger/sendActivity.ts';

/** A question about the directory as it is now. */
export type KnownPeople = () => Pick<ReadonlySet<PersonId>, 'has'>;

/** The messenger, and the way in which a turn answers in its own conversation. */
export type TeamsMessenger = Messenger & {
  reply(
    to: { readonly conversatie: string; readonly serviceUrl: string; readonly replyTo?: string | undefined },
    message: OutgoingMessage,
  ): Promise<Delivery>;
  readonly reach: Reach;
};

/** Sends over one connection, whose limits it shares with everything else that goes to Teams. */
export function createMessenger({
  connection,
  book,
  directoryPersonIds,
}: Senders & { readonly directoryPersonIds: KnownPeople }): TeamsMessenger {
  const senders = { connection, book };
  const post: Messenger['post'] = (to, message) => {
    switch (to.kind) {
      case 'person':
        return postToPerson(senders, to.person, message);
      case 'channel':
        return postToChannel(senders, to, message);
      case 'thread':
        return sendActivity(senders, to.root, message);
    }
  };
  return {
    post: (to, message) => connection.within(message.answerBy, () => post(to, message)),
    update: (ref, message) => connection.within(message.answerBy, () => updateActivity(senders, ref, message)),
    remove: (ref) => removeActivity(senders, ref),
    reach: (person) => reachPerson(senders, person),
    reply: (to, message) => sendActivity(senders, to, message),
    membersOf: async (channel) => {
      const known = directoryPersonIds();
      return new Set([...(await channelMembers(senders, channel))].filter((person) => known.has(person)));
    },
  };
}
