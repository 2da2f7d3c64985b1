import type { PageState } from '../../api.ts';
import { text } from '../text.ts';

export type Suggestion = { readonly label: string; readonly hint: string; readonly insert: string };
export type Suggestions = {
  /** Index in the text where the part starts that a choice replaces. */
  readonly from: number;
  readonly options: readonly Suggestion[];
};

const mention = `@${text.bot}`;

/**
 * What to offer for the text before the caret: the bot after "@" (in channels), its commands after "/" at the start
 * or after a mention. A command in a channel brings the mention, without which the bot hears nothing.
 */
export function suggestionsFor(before: string, channel: boolean, commands: PageState['commands']): Suggestions {
  const at = /(?:^|\s)(@[\p{L} ]*)$/u.exec(before)?.[1];
  if (channel && at !== undefined && mention.toLowerCase().startsWith(at.toLowerCase())) {
    const option = { label: text.bot, hint: text.composer.mentionHint, insert: `${mention} ` };
    return { from: before.length - at.length, options: [option] };
  }
  const slash = /^(@Aan Tafel\s+)?\/(.*)$/i.exec(before);
  if (slash === null) return { from: before.length, options: [] };
  const asked = (slash[2] ?? '').toLowerCase();
  const options = commands
    .filter((command) => command.title.toLowerCase().startsWith(asked))
    .map((command) => ({
      label: command.title,
      hint: command.description,
      insert: (channel ? `${mention} ` : '') + typedCommand(command.title),
    }));
  return { from: 0, options };
}

/** The words to type for a command: without its placeholder, but with room for it ("regie <kenmerk>" → "regie "). */
export function typedCommand(title: string): string {
  return title.replace(/[<[].*$/, '');
}

/** What goes over the wire: every "@Aan Tafel" as the mention that Teams would make of it. */
export function outgoing(typed: string): string {
  return typed.trim().replaceAll(/@Aan Tafel\b/gi, `<at>${text.bot}</at>`);
}
