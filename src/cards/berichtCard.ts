import { beginOf } from '../domain/basis/readable.ts';
import { adaptiveCard, type Card } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, open } from './elements/buttons.ts';
import { kopLine } from './elements/kopLine.ts';
import { heading, paragraph } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import type { BerichtView } from './views.ts';

/** A notice that asks nothing: one large line, a few others, and a way to read on. */
export const berichtCard = (view: BerichtView): Card =>
  fitCard((limit) =>
    adaptiveCard({
      fallbackText: notificationText(cardText.bericht, view.kenmerk),
      speak: beginOf(`${view.titel}. ${view.regels.join(' ')}`, limit),
      body: [
        kopLine(view),
        heading(clampText(view.titel, Math.min(limit, 200))),
        ...view.regels.slice(0, 12).map((regel) => paragraph(clampText(regel, limit), { spacing: 'small' })),
        view.lees ? buttons(open(cardText.leesVerder, 'casus.lees', { kenmerk: view.kenmerk })) : undefined,
      ],
    }),
  );
