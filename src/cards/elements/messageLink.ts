import type { Element } from '../card.ts';

/** A link to a Teams message, or nothing when it is no plain https address. Our one use of Markdown. */
export function messageLink(title: string, address: string | undefined): Element | undefined {
  if (address === undefined || !/^https:\/\/[^\s()<>[\]\\]+$/.test(address)) return undefined;
  return { type: 'TextBlock', text: `[${title}](${address})`, wrap: true };
}
