import { z } from 'zod';
import type { ConversationView, InstallRequest, Message, ReadRequest } from '../api.ts';
import { installActivities } from '../bot/activities.ts';
import type { Route } from '../http/router.ts';
import { bot, botAuthor, chatIdOf } from '../identity.ts';
import type { CardJson, StoredMessage } from '../store/messages.ts';
import type { Person, Place } from '../world.ts';
import type { PageParts } from './pageParts.ts';
import { authorOf, happening, personOf, placeOf, read } from './spot.ts';

const readRequest: z.ZodType<ReadRequest> = z.object({ as: z.string(), conversation: z.string() });
const installRequest: z.ZodType<InstallRequest> = z.object({ as: z.string(), installed: z.boolean() });

/** Reading a conversation, and having the bot in one's personal chat or not. */
export function conversationRoutes(parts: PageParts): readonly Route[] {
  const { world, store, changes, delivery, refresh } = parts;

  /** When `changed` says so, the bot hears that this person took or removed it; kept together with that change. */
  function tellInstalled(person: Person, place: Place, action: 'add' | 'remove', changed: () => boolean): void {
    const numbers = store.together(() =>
      changed()
        ? installActivities(happening(parts, person, place), action).map((activity) =>
            store.outgoing.add(place.conversation, activity),
          )
        : [],
    );
    if (numbers.length > 0) delivery.begin(place.conversation, Math.max(...numbers));
  }

  function message(person: Person, seen: number, own: CardJson | undefined, stored: StoredMessage): Message {
    const { id, author, version, deleted, content } = stored;
    const writer = { id: author, naam: authorOf(world, stored)?.naam ?? '', bot: false };
    return {
      id: String(id),
      from: author === botAuthor ? { id: bot.id, naam: bot.name, bot: true } : writer,
      at: new Date(stored.at).toISOString(),
      edited: version > 1 && !deleted,
      deleted,
      text: content.text,
      plain: content.plain === true,
      mentions: content.mentions,
      cards: own ? [own, ...content.cards.slice(1)] : content.cards,
      ongelezen: id > seen && author !== person.id && !deleted,
    };
  }

  function view(person: Person, place: Place): ConversationView {
    const stored = store.messages.inConversation(place.conversation);
    const seen = store.personas.seenUntil(person.id, place.conversation);
    const own = store.views.of(person.id, place.conversation);
    refresh.look(person, place, stored, own);
    const show = (one: StoredMessage) => message(person, seen, own.get(one.id), one);
    const replies = Map.groupBy(
      stored.filter(({ id, root }) => id !== root),
      ({ root }) => root,
    );
    const roots = stored.filter(({ id, root }) => id === root);
    return {
      id: place.conversation,
      threads: roots.map((root) => ({ root: show(root), replies: (replies.get(root.id) ?? []).map(show) })),
    };
  }

  return [
    {
      method: 'GET',
      path: '/sim/conversation',
      name: 'conversation',
      handle({ query }) {
        const person = personOf(world, query.get('as'));
        const place = placeOf(world, person, query.get('id'));
        // The bot greets whoever opens an empty chat for the first time; a welcome after a question would hide it.
        const isEmpty = store.messages.newest(place.conversation) === undefined;
        if (place.kind === 'personal' && isEmpty)
          tellInstalled(person, place, 'add', () => store.personas.greet(person.id));
        return { status: 200, body: view(person, place) };
      },
    },
    {
      method: 'POST',
      path: '/sim/read',
      name: 'read',
      handle({ body }) {
        const request = read(readRequest, body);
        const person = personOf(world, request.as);
        const { conversation } = placeOf(world, person, request.conversation);
        // A page reads on every change: only news is a change, or the two would call each other for ever.
        if (store.personas.read(person.id, conversation)) changes.emit({ conversation });
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/sim/install',
      name: 'install',
      handle({ body }) {
        const { as, installed } = read(installRequest, body);
        const person = personOf(world, as);
        const place = placeOf(world, person, chatIdOf(person.id));
        tellInstalled(person, place, installed ? 'add' : 'remove', () => {
          if (store.personas.hasRemovedBot(person.id) === !installed) return false;
          store.personas.setRemoved(person.id, !installed);
          return true;
        });
        return { status: 204 };
      },
    },
  ];
}
