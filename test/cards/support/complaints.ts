import type * as adaptiveCards from 'adaptivecards';
import type { Card } from '../../../src/cards/card.ts';

// The package's own entry is for bundlers; its distribution file parses in Node, without a document.
const library = jest.requireActual<typeof adaptiveCards>('adaptivecards/dist/adaptivecards.js');

/**
 * What the official renderer library has against a card: while parsing it, and about its properties and ids. Without
 * `lang`, which the library checks with an expression that refuses every second value it sees.
 */
export function complaints({ lang: _lang, ...card }: Card): readonly string[] {
  const context = new library.SerializationContext();
  const parsed = new library.AdaptiveCard();
  parsed.parse(card, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...parsing, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}
