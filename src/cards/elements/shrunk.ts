import { adaptiveCard, type Card, type Element } from '../card.ts';
import { notificationText } from '../text/nl/kaart.ts';
import type { Kop } from '../views.ts';
import { buttons } from './buttons.ts';
import { paragraph, quiet } from './text.ts';

type Shrunk = {
  readonly kop: Kop;
  /** What kind of card this was, for the notification. */
  readonly soort: string;
  readonly line: string;
  readonly detail: string;
  readonly actions?: readonly Element[];
};

/** A card that has had its answer: two lines, and at most what can still be done. */
export const shrunk = ({ kop, soort, line, detail, actions = [] }: Shrunk): Card =>
  adaptiveCard({
    fallbackText: notificationText(soort, kop.kenmerk),
    speak: `${kop.kenmerk}. ${line}`,
    body: [
      paragraph(line),
      quiet(detail === '' ? kop.kenmerk : `${kop.kenmerk} · ${detail}`, { spacing: 'none' }),
      buttons(...actions),
    ],
  });
