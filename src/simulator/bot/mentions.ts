import { bot, teamsIdOf } from '../identity.ts';
import type { Content } from '../store/messages.ts';
import type { Person, World } from '../world.ts';

/** Mention entities for each `<at>naam</at>` in a typed text that names the bot or someone here. */
export function mentionEntities(text: string, people: readonly Person[]): readonly object[] {
  return named(text, people).map(({ text: at, id, naam }) => ({
    type: 'mention',
    text: at,
    mentioned: { id: id === bot.id ? id : teamsIdOf(id), name: naam },
  }));
}

/** The same mentions as the page shows them, by Entra object id. */
export const mentionsIn = (text: string, people: readonly Person[]): Content['mentions'] =>
  named(text, people).map(({ id, naam }) => ({ id, naam }));

export const mentionsBot = (text: string): boolean => named(text, []).length > 0;

/** Reads the mentions the bot wrote, in the message or in a card (`msteams.entities`). */
export function mentionsOf(entities: readonly unknown[], world: World): Content['mentions'] {
  return entities.flatMap((entity) => {
    const { type, mentioned } = (entity ?? {}) as { type?: unknown; mentioned?: { id?: unknown; name?: unknown } };
    if (type !== 'mention' || typeof mentioned?.id !== 'string') return [];
    const person = world.member(mentioned.id);
    const naam = typeof mentioned.name === 'string' ? mentioned.name : (person?.naam ?? '');
    return [{ id: person?.id ?? mentioned.id, naam }];
  });
}

function named(text: string, people: readonly Person[]) {
  const known = [{ id: bot.id as string, naam: bot.name as string }, ...people];
  return [...text.matchAll(/<at>([^<]{1,200})<\/at>/g)].flatMap(([at, naam]) => {
    const one = known.find((candidate) => candidate.naam === naam?.trim());
    return one ? [{ text: at, id: one.id, naam: one.naam }] : [];
  });
}
