import type { Element } from '../card.ts';
import { escapeText } from '../escapeText.ts';

/** Not `warning`: Microsoft's theme makes that light yellow, which nobody can read on white. */
export type Colour = 'default' | 'good' | 'accent' | 'attention';

type Look = {
  readonly colour?: Colour;
  readonly bold?: boolean;
  readonly spacing?: 'none' | 'small' | 'medium';
};

const block = (text: string, more: Readonly<Record<string, unknown>>): Element => ({
  type: 'TextBlock',
  text: escapeText(text),
  wrap: true,
  ...more,
});

const look = ({ colour, bold, spacing }: Look) => ({
  ...(colour ? { color: colour } : {}),
  ...(bold ? { weight: 'bolder' } : {}),
  ...(spacing ? { spacing } : {}),
});

/** Small and quiet: the first line, and what matters least. */
export const quiet = (text: string, style: Look = {}): Element =>
  block(text, { size: 'small', isSubtle: true, ...look(style) });

/** The thing itself, large; one per card. */
export const heading = (text: string): Element =>
  block(text, { style: 'heading', size: 'large', weight: 'bolder', spacing: 'none' });

/** A part of a longer card. */
export const subheading = (text: string): Element =>
  block(text, { style: 'heading', size: 'default', weight: 'bolder', spacing: 'medium' });

/** Text of ours or of people; shown as typed. */
export const paragraph = (text: string, style: Look = {}): Element => block(text, look(style));
