import { heading } from '../../../cards/elements/text.ts';
import type { Card } from '../../../ports/messenger.ts';
import { isRecord } from '../inbound/input.ts';

/** What a button says of a form, in the data it sends: this opens one, or sends the one it stands on. */
export type FormStep = 'open' | 'submit';

type Data = Readonly<Record<string, unknown>>;

/** The card with every button that opens a dialog changed into one that asks for its form as a card. */
export const withChatButtons = (card: Card): Card =>
  mapSubmits(card, (data) => {
    const { msteams, ...rest } = data;
    return isRecord(msteams) && msteams['type'] === 'task/fetch' ? asked(rest, 'open') : data;
  }) as Card;

/** A form as a card of its own: its title on top, and buttons that send it. */
export function formCard(title: string, card: Card): Card {
  const body = Array.isArray(card['body']) ? (card['body'] as readonly unknown[]) : [];
  return mapSubmits({ ...card, body: [heading(title), ...body] }, (data) => asked(data, 'submit')) as Card;
}

const asked = (data: Data, form: FormStep): Data => ({ ...data, form });

function mapSubmits(part: unknown, change: (data: Data) => Data): unknown {
  if (Array.isArray(part)) return part.map((one) => mapSubmits(one, change));
  if (!isRecord(part)) return part;
  const mapped = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, mapSubmits(value, change)]));
  return part['type'] === 'Action.Submit' && isRecord(part['data'])
    ? { ...mapped, data: change(part['data']) }
    : mapped;
}
