import { cardText } from './text/nl/kaart.ts';

/** Any element or action inside a card, as JSON. */
export type Element = { readonly type: string } & Readonly<Record<string, unknown>>;

/** An Adaptive Card as JSON; the same shape as the port's `Card`, which cards may not import. */
export type Card = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

type Parts = {
  /** What a notification or an old client may show: kenmerk only (C10). */
  readonly fallbackText: string;
  /** Read aloud; plain text, times in full. */
  readonly speak: string;
  readonly body: readonly (Element | undefined)[];
  /** Uses the whole width of the conversation; for tables. */
  readonly wide?: boolean;
  /** Asked when the card is opened, for this person's own view; the adapter adds for whom. */
  readonly refresh?: Element;
};

/** A card of version 1.5 in Dutch; elements that are undefined are left out. */
export function adaptiveCard({ fallbackText, speak, body, wide = false, refresh }: Parts): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'nl',
    fallbackText: cardText.fallback(fallbackText),
    speak: speak.replace(/[<>&]/g, ' '),
    ...(wide ? { msteams: { width: 'Full' } } : {}),
    ...(refresh ? { refresh: { action: refresh } } : {}),
    body: body.filter((element) => element !== undefined),
  };
}
