import { z } from 'zod';
import { messageActivity, submitActivity } from '../bot/activities.ts';
import { mentionsBot, mentionsIn } from '../bot/mentions.ts';
import { messageOutcome } from '../bot/outcome.ts';
import { Refused } from '../http/refused.ts';
import type { Route } from '../http/router.ts';
import { teksten } from '../teksten.ts';
import { cardRequest, withInputs } from './cardRequest.ts';
import type { PageParts } from './pageParts.ts';
import { happening, messageOf, mustHaveBot, personOf, placeOf, read } from './spot.ts';

const sendRequest = z.object({
  as: z.string(),
  conversation: z.string(),
  thread: z.string().optional(),
  text: z.string().max(20_000),
});

/** What a person says: a typed message, or Action.Submit, which Teams sends as a message with a value. */
export function sendRoutes(parts: PageParts): readonly Route[] {
  const { world, store, changes, delivery } = parts;
  return [
    {
      method: 'POST',
      path: '/sim/send',
      name: 'send',
      handle({ body }) {
        const { as, conversation, thread, text } = read(sendRequest, body);
        const person = personOf(world, as);
        const place = placeOf(world, person, conversation);
        mustHaveBot(store, place);
        if (text.trim() === '') throw new Refused(400, 'BadSyntax', teksten.leegBericht);
        const inThread = place.kind === 'channel' && thread !== undefined;
        const root = inThread ? messageOf(store, place, thread).root : undefined;
        // Kept together, so that the bot hears of every message that is on the screen.
        const nr = store.together(() => {
          const content = { text, summary: '', cards: [], mentions: mentionsIn(text, world.people()) };
          const at = parts.control.now();
          const message = store.messages.add({ conversation, root, author: person.id, at, content });
          if (place.kind === 'channel' && !mentionsBot(text)) return undefined;
          const happens = happening(parts, person, place, message.root, message.id);
          return store.outgoing.add(conversation, messageActivity(happens, text, world.people()));
        });
        changes.emit({ conversation });
        if (nr !== undefined) delivery.begin(conversation, nr);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/sim/submit',
      name: 'submit',
      async handle({ body }) {
        const { as, conversation, message, data, inputs } = read(cardRequest, body);
        const person = personOf(world, as);
        const place = placeOf(world, person, conversation);
        mustHaveBot(store, place);
        const { id, root } = messageOf(store, place, message);
        const activity = submitActivity(happening(parts, person, place, root), id, withInputs(data, inputs));
        const answer = await delivery.deliver(conversation, store.outgoing.add(conversation, activity));
        return { status: 200, body: messageOutcome(answer) };
      },
    },
  ];
}
