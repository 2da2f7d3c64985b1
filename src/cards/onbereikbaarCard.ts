import { adaptiveCard, type Card } from './card.ts';
import { buttons, execute } from './elements/buttons.ts';
import { kopLine } from './elements/kopLine.ts';
import { quiet } from './elements/text.ts';
import { mentionTag } from './mentionTag.ts';
import { notificationText } from './text/nl/kaart.ts';
import { onbereikbaarText as text } from './text/nl/hulp.ts';
import type { Kop } from './views.ts';

export type OnbereikbaarView = Kop & {
  /** Who is mentioned, by the name that the mention carries. */
  readonly naam: string;
  /** Business key of the message whose card this person gets to see instead. */
  readonly key: string;
  /** Answered, decided or gone on to another: nobody is called any more. */
  readonly afgehandeld: boolean;
};

/**
 * U5: in the thread, safe for all; the person named sees their own card through the refresh `bericht.toon`. Once the
 * question is settled only that person's own view still says more.
 */
export function onbereikbaarCard(view: OnbereikbaarView): Card {
  const show = execute(text.toon, 'bericht.toon', { kenmerk: view.kenmerk, key: view.key });
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: view.afgehandeld ? text.afgehandeld : text.klaar(view.naam),
    refresh: show,
    body: view.afgehandeld
      ? [kopLine(view), quiet(text.afgehandeld, { spacing: 'none' })]
      : [
          kopLine(view),
          // The one text that is not escaped whole: the mention in it must stay one.
          { type: 'TextBlock', text: text.klaar(mentionTag(view.naam)), wrap: true },
          quiet(text.uitleg, { spacing: 'none' }),
          buttons(show),
        ],
  });
}
