import type { Page } from 'playwright-core';
import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

/** One message of the bot, as the Playground got it over the wire: what names it, and what its inputs are called. */
export type Arrived = {
  readonly id: string;
  /** The chat, or the channel with `;messageid=` for an answer in a thread. */
  readonly conversation: string;
  readonly text: string;
  readonly card: Json | undefined;
};

export type Frames = {
  /** Every message of the bot since the page was opened, oldest first, as it is now. */
  arrived(): readonly Arrived[];
  /** Grows with everything that happens to any message. */
  count(): number;
};

const card = z.object({ content: z.record(z.unknown()) });
const frame = z.object({
  action: z.enum(['createMessage', 'updateMessage']),
  actionConversationId: z.string(),
  message: z.object({
    messageId: z.string(),
    text: z.string().nullish(),
    attachments: z.array(card).nullish(),
  }),
});
const invoked = z.object({ type: z.literal('application/vnd.microsoft.card.adaptive'), value: z.record(z.unknown()) });
const invoke = z.object({ replyToId: z.string() });

/** Listens to what the page hears; to be called before the page is opened. */
export function listenToFrames(page: Page): Frames {
  const messages = new Map<string, Arrived>();
  let count = 0;
  const keep = (message: Arrived): void => {
    count += 1;
    messages.set(message.id, message);
  };
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const read = frame.safeParse(asJson(String(payload)));
      if (!read.success) return;
      const { messageId: id, text, attachments } = read.data.message;
      keep({
        id,
        conversation: messages.get(id)?.conversation ?? read.data.actionConversationId,
        text: text ?? '',
        card: attachments?.[0]?.content,
      });
    }),
  );
  // What a button answers replaces the card for whoever pressed, without a frame.
  page.on('response', (response) => {
    if (!response.url().endsWith('/v1/invoke')) return;
    void response.text().then((body) => {
      const answer = invoked.safeParse(asJson(body));
      const asked = invoke.safeParse(response.request().postDataJSON());
      const message = asked.success ? messages.get(asked.data.replyToId) : undefined;
      if (answer.success && message !== undefined) keep({ ...message, card: answer.data.value });
    });
  });
  return { arrived: () => [...messages.values()], count: () => count };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
