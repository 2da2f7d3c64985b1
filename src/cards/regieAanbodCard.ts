import { adaptiveCard, type Card } from './card.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { personLine } from './elements/personLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { regieAntwoord, regieText as text } from './text/nl/regie.ts';
import { moment, volledigMoment } from './text/nl/tijd.ts';
import { regiegrondNaam } from './text/nl/woorden.ts';
import type { Nu, RegieAanbodView } from './views.ts';

/** R2: an offer of regie to one person, until when, and on which basis (R3). */
export const regieAanbodCard = (view: RegieAanbodView, nu: Nu): Card =>
  view.antwoord === undefined
    ? fitCard((limit) => asking(view, nu, limit))
    : shrunk({ kop: view, soort: text.soort, line: regieAntwoord[view.antwoord], detail: view.doel });

function asking(view: RegieAanbodView, nu: Nu, limit: number): Card {
  const vraag = view.eigenRegie ? text.vraagEigen : text.vraag;
  const data = { kenmerk: view.kenmerk, aanbod: view.aanbod };
  const aanvaard = view.eigenRegie ? text.aanvaardEigen : text.aanvaard;
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: `${vraag} ${text.antwoordVoor(volledigMoment(view.verloopt, nu))}`,
    body: [
      kopLine(view, view.herinnering ? cardText.herinnering : undefined),
      heading(vraag),
      paragraph(text.antwoordVoor(moment(view.verloopt, nu))),
      facts(
        [
          [text.grond, regiegrondNaam[view.grond]],
          [text.toelichting, view.toelichting],
          [text.doel, view.doel],
          [cardText.van, personLine(view.door)],
        ],
        limit,
      ),
      buttons(execute(aanvaard, 'regie.aanvaard', data, { primary: true }), open(text.weiger, 'regie.weiger', data)),
    ],
  });
}
