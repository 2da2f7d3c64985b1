import type { OutgoingMessage } from '../../../ports/messenger.ts';
import type { TeamsMessenger } from '../createMessenger.ts';
import { withChatButtons } from './chatCards.ts';

/** Sends cards whose buttons ask for a form as a card, for a Teams that has no dialogs. */
export function messengerWithChatForms(messenger: TeamsMessenger): TeamsMessenger {
  return {
    ...messenger,
    post: (to, message) => messenger.post(to, inChat(message)),
    update: (ref, message) => messenger.update(ref, inChat(message)),
  };
}

const inChat = (message: OutgoingMessage): OutgoingMessage =>
  message.card === undefined ? message : { ...message, card: withChatButtons(message.card) };
