import { adaptiveCard, type Card } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { vraagText as text } from './text/nl/mandaat.ts';
import { moment } from './text/nl/tijd.ts';
import { metLidwoord } from './text/nl/woorden.ts';
import type { Nu } from './views.ts';
import type { VraagView } from './vraagView.ts';

/** M4: to the aanvrager, later the regiehouder: a beslisser wants to know something first. */
export const vraagCard = (view: VraagView, nu: Nu): Card =>
  view.beantwoord
    ? shrunk({ kop: view, soort: text.soort, line: text.beantwoord(view.soort), detail: text.verder })
    : fitCard((limit) => asking(view, nu, limit));

function asking(view: VraagView, nu: Nu, limit: number): Card {
  const van = text.kop(metLidwoord(view.functie));
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: `${van}. ${view.vraag}`,
    body: [
      kopLine(view, view.herinnering ? cardText.herinnering : undefined),
      heading(van),
      paragraph(clampText(view.vraag, limit)),
      view.namensAanvrager ? quiet(text.namens) : undefined,
      facts(
        [
          [text.mandaat, view.soort],
          [text.beslissing, view.beslissing],
          [text.gesteld, moment(view.sinds, nu)],
        ],
        Math.min(limit, 280),
      ),
      quiet(text.uitleg),
      buttons(
        open(text.antwoord, 'mandaat.antwoord', { kenmerk: view.kenmerk, mandaat: view.mandaat }, { primary: true }),
        open(cardText.leesAlles, 'casus.lees', { kenmerk: view.kenmerk }),
      ),
    ],
  });
}
