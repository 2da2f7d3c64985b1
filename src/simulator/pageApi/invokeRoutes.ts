import { z } from 'zod';
import type { Outcome } from '../api.ts';
import type { At } from '../bot/invokes.ts';
import type { Route } from '../http/router.ts';
import type { StoredMessage } from '../store/messages.ts';
import { cardRequest, withInputs } from './cardRequest.ts';
import type { PageParts } from './pageParts.ts';
import { authorOf, messageOf, mustHaveBot, personOf, placeOf, read } from './spot.ts';

const executeRequest = cardRequest.extend({ verb: z.string().max(300) });
const dialogSubmitRequest = cardRequest.extend({ extension: z.string().max(300).optional() });
const extensionRequest = cardRequest.pick({ as: true, conversation: true, message: true }).extend({
  command: z.string().max(300),
});

/** Buttons, dialogs and the message action: calls whose answer the person sees at once. */
export function invokeRoutes({ world, store, changes, invokes }: PageParts): readonly Route[] {
  type On = { readonly as: string; readonly conversation: string; readonly message?: string | undefined };

  function where({ as, conversation, message }: On): { at: At; on: StoredMessage } {
    const person = personOf(world, as);
    const place = placeOf(world, person, conversation);
    const on = messageOf(store, place, message);
    return { at: { person, place, root: on.root, message: on.id }, on };
  }

  async function execute({ verb, data, inputs, ...spot }: z.infer<typeof executeRequest>): Promise<Outcome> {
    const { at, on } = where(spot);
    mustHaveBot(store, at.place);
    const outcome = await invokes.execute(at, verb, withInputs(data, inputs), 'manual');
    // The card is this person's own view, also when the bot has meanwhile updated everyone's.
    if (outcome.kind === 'card' && store.views.save(on.id, at.person.id, outcome.card)) {
      changes.emit({ conversation: on.conversation });
    }
    return outcome;
  }

  async function submitDialog({ data, inputs, extension, ...spot }: z.infer<typeof dialogSubmitRequest>) {
    const { at, on } = where(spot);
    const filled = withInputs(data, inputs);
    if (extension === undefined) return invokes.submitDialog(at, filled);
    return invokes.submitExtension(outside(at), extension, filled, on, authorOf(world, on));
  }

  async function openDialog({ data, inputs, ...spot }: z.infer<typeof cardRequest>): Promise<Outcome> {
    const { at } = where(spot);
    mustHaveBot(store, at.place);
    return invokes.openDialog(at, withInputs(data, inputs));
  }

  async function openExtension({ command, ...spot }: z.infer<typeof extensionRequest>): Promise<Outcome> {
    const { at, on } = where(spot);
    return invokes.openExtension(outside(at), command, on, authorOf(world, on));
  }

  const route = <Request>(
    path: string,
    schema: z.ZodType<Request, z.ZodTypeDef, unknown>,
    handle: (request: Request) => Promise<Outcome>,
  ): Route => ({
    method: 'POST',
    path,
    name: path,
    handle: async ({ body }) => ({ status: 200, body: await handle(read(schema, body)) }),
  });
  return [
    route('/sim/execute', executeRequest, execute),
    route('/sim/dialog/open', cardRequest, openDialog),
    route('/sim/dialog/submit', dialogSubmitRequest, submitDialog),
    route('/sim/extension', extensionRequest, openExtension),
  ];
}

/** A message action belongs to the conversation; which message it is on stands in its payload, not in replyToId. */
const outside = (at: At): At => ({ ...at, message: undefined });
