import { adaptiveCard, type Card } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { personLine } from './elements/personLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph } from './elements/text.ts';
import { waaromFacts } from './elements/waaromFacts.ts';
import { fitCard } from './fitCard.ts';
import { adviesText as text } from './text/nl/advies.ts';
import { euro } from './text/nl/getal.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { moment } from './text/nl/tijd.ts';
import type { AdviesView } from './adviesView.ts';
import type { Nu } from './views.ts';

/** M14: a colleague is asked for advice; it binds nobody. */
export function adviesCard(view: AdviesView, nu: Nu): Card {
  const { stand, soort } = view;
  if (stand === 'gegeven')
    return shrunk({ kop: view, soort: text.soort, line: text.gegeven(soort), detail: text.dank });
  if (stand === 'voorbij')
    return shrunk({ kop: view, soort: text.soort, line: text.voorbij(soort), detail: text.nietsTeDoen });
  return fitCard((limit) => asking(view, nu, limit));
}

function asking(view: AdviesView, nu: Nu, limit: number): Card {
  const amount = view.bedrag === undefined ? '' : ` · ${euro(view.bedrag)}`;
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: `${text.kop(personLine(view.van))}. ${view.beslissing}`,
    body: [
      kopLine(view),
      heading(text.kop(view.van.naam)),
      paragraph(text.uiterlijk(moment(view.uiterlijk, nu))),
      facts(
        [[text.beslissing, `${clampText(view.beslissing, 280)}${amount}`], ...waaromFacts(view, Math.min(limit, 600))],
        Math.min(limit, 600),
      ),
      buttons(
        open(
          text.geef,
          'advies.geven',
          { kenmerk: view.kenmerk, mandaat: view.mandaat, advies: view.advies },
          { primary: true },
        ),
        open(cardText.leesAlles, 'casus.lees', { kenmerk: view.kenmerk }),
      ),
    ],
  });
}
