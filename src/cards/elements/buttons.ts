import type { Element } from '../card.ts';

/** What a button sends: its verb and ids, never state (style: cards carry ids only). */
export type ButtonData = Readonly<Record<string, string | number>>;

type Look = {
  /** The one clear button of a card. */
  readonly primary?: boolean;
  /** Rare: behind the "…" of the button row. */
  readonly rare?: boolean;
};

const look = ({ primary, rare }: Look) => ({
  ...(primary ? { style: 'positive' } : {}),
  ...(rare ? { mode: 'secondary' } : {}),
});

/** Acts at one tap. Old clients send the same data as a message. */
export const execute = (title: string, verb: string, data: ButtonData, style: Look = {}): Element => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { verb, ...data },
  ...look(style),
  fallback: { type: 'Action.Submit', title, data: { verb, ...data }, ...look(style) },
});

/** Opens a dialog (`task/fetch`). */
export const open = (title: string, verb: string, data: ButtonData, style: Look = {}): Element => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'task/fetch' }, verb, ...data },
  ...look(style),
});

/** Sends a dialog. */
export const submit = (title: string, verb: string, data: ButtonData, style: Look = {}): Element => ({
  type: 'Action.Submit',
  title,
  data: { verb, ...data },
  ...look(style),
});

/** A row of buttons; those that are undefined are left out. */
export function buttons(...actions: readonly (Element | undefined)[]): Element | undefined {
  const shown = actions.filter((action) => action !== undefined);
  return shown.length === 0 ? undefined : { type: 'ActionSet', spacing: 'medium', actions: shown };
}
