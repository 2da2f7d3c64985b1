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

/** Room in a row of 320 px wide cards, and what a button takes of it: its padding and its letters, in pixels. */
const rowWidth = 296;
const widthOf = ({ title }: Element) => 34 + String(title).length * 7.2;
const overflowWidth = 45;

/**
 * Rows of buttons that fit on a narrow screen, because not every Teams client wraps a row. Rare ones share one "…"
 * at the end. Buttons that are undefined are left out.
 */
export function buttons(...actions: readonly (Element | undefined)[]): Element | undefined {
  const shown = actions.filter((action) => action !== undefined);
  const rare = shown.filter(({ mode }) => mode === 'secondary');
  const rows: Element[][] = [];
  let left = 0;
  for (const action of shown.filter(({ mode }) => mode !== 'secondary')) {
    if (widthOf(action) > left) {
      rows.push([]);
      left = rowWidth;
    }
    rows.at(-1)?.push(action);
    left -= widthOf(action);
  }
  if (rare.length > 0) {
    if (left < overflowWidth) rows.push([]);
    rows.at(-1)?.push(...rare);
  }
  if (rows.length === 0) return undefined;
  return {
    type: 'Container',
    spacing: 'medium',
    items: rows.map((row) => ({ type: 'ActionSet', spacing: 'small', actions: row })),
  };
}
