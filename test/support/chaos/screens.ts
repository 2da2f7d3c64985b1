import type { ConnectorServer } from '../connector/connectorServer.ts';
import type { Body, Delivered } from '../connector/standing.ts';
import { onScreen, type OnScreen } from '../cardOnScreen.ts';
import { kindOf, type Kind } from '../scenario/kinds.ts';
import type { Seen } from '../teamsClient.ts';
import { wie } from '../voorbeeldstad.ts';

/** One message as it stood in Teams at some moment. `place` is a person's Entra id, or `thread`. */
export type Shown = {
  readonly place: string;
  readonly kind: Kind;
  readonly kenmerk: string | undefined;
  readonly conversation: string;
  readonly activity: string;
  readonly actions: OnScreen['actions'];
};

type Attachment = { readonly content: Readonly<Record<string, unknown>> };

const kenmerkIn = /AT-[2-9A-HJKMNP-Z]{6}/;

function seenOf({ conversation, activity }: Pick<Delivered, 'conversation' | 'activity'>, body: Body): Seen & OnScreen {
  const cards = (body['attachments'] as readonly Attachment[] | undefined) ?? [];
  const screens = cards.map(({ content }) => onScreen(content));
  const root = conversation.split(';messageid=')[1];
  const text = typeof body['text'] === 'string' ? body['text'] : '';
  const actions = screens.flatMap((one) => one.actions);
  return {
    ...{ id: activity, thread: root === activity ? undefined : root, fromBot: true, mentions: [], fields: {}, actions },
    lines: [text, ...screens.flatMap(({ lines }) => lines)].filter((line) => line !== ''),
    buttons: actions.map(({ title }) => String(title)),
  };
}

function shown(delivered: Pick<Delivered, 'conversation' | 'activity'>, body: Body): Shown {
  const seen = seenOf(delivered, body);
  const { conversation, activity } = delivered;
  return {
    place: conversation.startsWith('19:') ? 'thread' : conversation.slice('a:'.length),
    kind: kindOf(seen),
    kenmerk: kenmerkIn.exec(seen.lines.join(' '))?.[0],
    ...{ conversation, activity, actions: seen.actions },
  };
}

/** What a message was when it was posted. */
export const kindPosted = (one: Delivered): Kind => shown(one, one.body).kind;

/** Every message that was ever posted, as it was then, oldest first. */
export const posted = (connector: ConnectorServer): readonly Shown[] =>
  connector.delivered.filter(({ how }) => how === 'posted').map((one) => shown(one, one.body));

/**
 * The newest message that was posted as one of this kind, as it reads now; undefined when there is none. With a kenmerk
 * only of that casusoverleg: a card of another may still show what was true there a moment ago.
 */
export function newest(
  connector: ConnectorServer,
  { who, where, kind, kenmerk }: { who: string; where: 'chat' | 'thread'; kind: Kind; kenmerk: string | undefined },
): Shown | undefined {
  const place = where === 'thread' ? 'thread' : wie(who);
  const found = posted(connector).findLast(
    (one) => one.place === place && one.kind === kind && (kenmerk === undefined || one.kenmerk === kenmerk),
  );
  const now = found && connector.message(found.conversation, found.activity);
  return now && { ...found, actions: seenOf(found, now).actions };
}
