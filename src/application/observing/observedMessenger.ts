import type { RealClock } from '../../ports/clock.ts';
import type { Delivery, Messenger, OutgoingMessage } from '../../ports/messenger.ts';
import type { Attributes, Telemetry } from '../../ports/telemetry.ts';
import type { DeliverNeeds } from '../deliver.ts';

/** What a message is, for whoever counts them. */
type Label = { readonly soort: string; readonly kenmerk?: string };

const outcomeOf = (answer: Delivery): Attributes => ({ outcome: answer.ok ? 'sent' : answer.why });

/** The same messenger, with a span and a duration for each call to Teams that sends or changes a message. */
export function observedMessenger(
  messenger: Messenger,
  { telemetry, realClock }: { readonly telemetry: Telemetry; readonly realClock: RealClock },
  labelOf: (message: OutgoingMessage) => Label,
): Messenger {
  async function sending(message: OutgoingMessage, work: () => Promise<Delivery>): Promise<Delivery> {
    const { soort, ...about } = labelOf(message);
    const started = realClock.now();
    const told = (outcome: Attributes): void => {
      telemetry.measure('aantafel.deliveries', realClock.now() - started, { soort, ...outcome });
      if (message.again === true) telemetry.count('aantafel.delivery.retries', { soort });
    };
    try {
      const answer = await telemetry.span('delivery', { soort, ...about }, work, outcomeOf);
      told(outcomeOf(answer));
      return answer;
    } catch (error) {
      told({ outcome: 'uncertain' });
      throw error;
    }
  }
  return {
    ...messenger,
    post: (to, message) => sending(message, () => messenger.post(to, message)),
    update: (ref, message) => sending(message, () => messenger.update(ref, message)),
  };
}

/** Goes along with a message wherever it is copied to, and is in no JSON of it. */
const madeFor = Symbol('the entry that a message was made for');
type Labelled = OutgoingMessage & { readonly [madeFor]?: Label };

/**
 * Rendering and sending as they are, where each message that is sent is known by the entry that it was made for: that
 * knows its kind, and whether it was tried before.
 */
export function observedDelivery(
  { render, messenger }: Pick<DeliverNeeds, 'render' | 'messenger'>,
  tools: { readonly telemetry: Telemetry; readonly realClock: RealClock },
): Pick<DeliverNeeds, 'render' | 'messenger'> {
  return {
    async render(entry, loaded, facts): Promise<Labelled> {
      const message = await render(entry, loaded, facts);
      const { soort, attempts } = entry;
      return { ...message, again: attempts > 0, [madeFor]: { soort, kenmerk: loaded.casus.kenmerk } };
    },
    messenger: observedMessenger(messenger, tools, (message: Labelled) => message[madeFor] ?? { soort: 'onbekend' }),
  };
}
