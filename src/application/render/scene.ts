import type { PersonId } from '../../domain/basis/ids.ts';
import type { CasusEvent } from '../../domain/casusoverleg/events.ts';
import type { OutboxEntry } from '../../ports/casusStore.ts';
import type { OutgoingMessage } from '../../ports/messenger.ts';
import type { Look } from '../views/look.ts';

/** What a message is made from: the casusoverleg as it is now, its timeline, and the entry that asks for it. */
export type Scene = { readonly look: Look; readonly events: readonly CasusEvent[]; readonly entry: OutboxEntry };

/** A message without its notification line, which is the same for every kind. */
export type Content = Omit<OutgoingMessage, 'summary' | 'mentions'> & Partial<Pick<OutgoingMessage, 'mentions'>>;

/** The event that had this message sent. */
export const causeOf = ({ events, entry }: Scene): CasusEvent | undefined => events[entry.event - 1];

/** The reader of a 1:1 message. */
export function readerOf({ entry }: Scene): PersonId {
  if (entry.aan === 'thread') throw new RangeError(`${entry.soort} has no single reader`);
  return entry.aan;
}
