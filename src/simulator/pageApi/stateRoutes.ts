import type { ConversationSummary, PageState, Persona } from '../api.ts';
import type { Route } from '../http/router.ts';
import { bot, chatIdOf } from '../identity.ts';
import { Refused } from '../http/refused.ts';
import type { StoredMessage } from '../store/messages.ts';
import { teksten } from '../teksten.ts';
import type { Person } from '../world.ts';
import { clockAnswer } from './clockRoutes.ts';
import type { PageParts } from './pageParts.ts';
import { personOf } from './spot.ts';

/** What the bar and the list of conversations show. */
export function stateRoutes({ control, world, store }: PageParts): readonly Route[] {
  const channels = () => world.teams().flatMap((team) => team.channels.map((channel) => ({ team, channel })));

  function persona(person: Person): Persona {
    const unread = store.personas.unread(person.id);
    const mine = [chatIdOf(person.id), ...channels().map(({ channel }) => channel.id)];
    const ongelezen = mine.reduce((sum, id) => sum + (unread.get(id) ?? 0), 0);
    const persoonlijk = unread.get(chatIdOf(person.id)) ?? 0;
    return { id: person.id, naam: person.naam, functie: person.functie, ongelezen, persoonlijk };
  }

  function conversations(person: Person): readonly ConversationSummary[] {
    const unread = store.personas.unread(person.id);
    const summary = <Rest extends Pick<ConversationSummary, 'id' | 'kind' | 'naam' | 'team'>>(rest: Rest) => ({
      ...rest,
      ongelezen: unread.get(rest.id) ?? 0,
      ...latest(store.messages.newest(rest.id)),
    });
    return [
      summary({ id: chatIdOf(person.id), kind: 'personal', naam: bot.name }),
      ...channels().map(({ team, channel }) =>
        summary({ id: channel.id, kind: 'channel', naam: channel.naam, team: team.naam }),
      ),
    ];
  }

  function state(person: Person): PageState {
    return {
      gemeente: control.gemeente,
      me: persona(person),
      personas: world.people().map(persona),
      conversations: conversations(person),
      ...clockAnswer(control),
      commands: control.commands,
    };
  }

  return [
    {
      method: 'GET',
      path: '/sim/state',
      name: 'state',
      handle({ query }) {
        const [first] = world.people();
        if (!first) throw new Refused(404, 'NotFound', teksten.onbekendePersoon);
        return { status: 200, body: state(query.get('as') ? personOf(world, query.get('as')) : first) };
      },
    },
    { method: 'GET', path: '/sim/wire', name: 'wire', handle: () => ({ status: 200, body: store.wire.lines() }) },
  ];
}

/** Start of a message for the list, without Markdown and mention marks. */
function latest(message: StoredMessage | undefined): Pick<ConversationSummary, 'laatste' | 'laatsteOp'> {
  if (!message) return {};
  const { text, summary, cards } = message.content;
  const fallback = cards[0]?.['fallbackText'];
  const words = text || summary || (typeof fallback === 'string' ? fallback : '');
  const plain = words
    .replace(/<\/?at>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return { laatste: plain.slice(0, 120), laatsteOp: new Date(message.at).toISOString() };
}
