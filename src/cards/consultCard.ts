import { adaptiveCard, type Card } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { personLine } from './elements/personLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { moment } from './text/nl/tijd.ts';
import { uitnodigingText as text } from './text/nl/uitnodiging.ts';
import type { ConsultView, Nu } from './views.ts';

/** C1: one question to one domein; the answer closes it. */
export function consultCard(view: ConsultView, nu: Nu): Card {
  const { antwoord } = view;
  const base = { kop: view, soort: text.consult };
  if (antwoord === undefined) return fitCard((limit) => asking(view, nu, limit));
  if ('elders' in antwoord) return shrunk({ ...base, line: text.elders(antwoord.elders), detail: text.nietsTeDoen });
  return shrunk({
    ...base,
    line: clampText(antwoord.tekst, 600),
    detail: text.beantwoord(antwoord.wie, moment(antwoord.op, nu)),
  });
}

function asking(view: ConsultView, nu: Nu, limit: number): Card {
  const data = { kenmerk: view.kenmerk, uitnodiging: view.uitnodiging };
  const vraag = text.consultVraag(view.domein);
  return adaptiveCard({
    fallbackText: notificationText(text.consult, view.kenmerk),
    speak: `${vraag}. ${view.vraag}`,
    body: [
      kopLine(view, view.herinnering ? cardText.herinnering : undefined),
      heading(vraag),
      paragraph(clampText(view.vraag, limit)),
      facts([
        [text.doel, view.doel],
        [cardText.van, text.gevraagdDoor(personLine(view.door), moment(view.sinds, nu))],
      ]),
      quiet(text.consultUitleg),
      buttons(
        open(text.antwoordGeven, 'consult.antwoord', data, { primary: true }),
        open(text.collega, 'uitnodiging.collega', data),
        open(text.geenRol, 'uitnodiging.geenrol', data),
      ),
    ],
  });
}
