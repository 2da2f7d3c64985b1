import type { PersonId } from '../domain/basis/ids.ts';
import { escapeText } from './escapeText.ts';

type Mention = { readonly person: PersonId; readonly naam: string };

/**
 * A name as a mention carries it. Teams knows a mention by its text, letter for letter, so that nothing in it can be
 * escaped: what could open another mention, a link or a new line is left out.
 */
export const mentionName = (naam: string): string =>
  naam
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\\`*_[\](){}<>~|#!&\s]+/g, ' ')
    .trim();

/** The text by which Teams recognises a mention. */
export const mentionTag = (naam: string): string => `<at>${mentionName(naam)}</at>`;

/**
 * A message that begins with those it concerns. With mentions it is Markdown, so what follows is escaped; without any it
 * is plain and shown as it is.
 */
export function mentioning(
  people: readonly Mention[],
  zin: string,
): { readonly text: string; readonly mentions: readonly Mention[] } {
  const mentions = people.map(({ person, naam }) => ({ person, naam: mentionName(naam) }));
  if (mentions.length === 0) return { text: zin, mentions };
  return { text: [...mentions.map(({ naam }) => mentionTag(naam)), escapeText(zin)].join(' '), mentions };
}
