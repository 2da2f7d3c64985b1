import type { Delivery, MessageRef } from '../../../ports/messenger.ts';
import type { TeamsMessenger } from '../createMessenger.ts';

/** Told where an answer stands in Teams. Never rejects. */
export type Noted = (ref: MessageRef) => Promise<void>;

/** The same messenger, which tells where each answer in a turn came to stand: no outbox knows of it (law 15). */
export function noting(messenger: TeamsMessenger, noted: Noted | undefined): TeamsMessenger {
  if (noted === undefined) return messenger;
  const told = async (sending: Promise<Delivery>): Promise<Delivery> => {
    const sent = await sending;
    if (sent.ok) await noted(sent.ref);
    return sent;
  };
  return {
    ...messenger,
    post: (to, message) => told(messenger.post(to, message)),
    reply: (to, message) => told(messenger.reply(to, message)),
  };
}
