import type { UitvoeringUitkomstView } from './afterDecisionViews.ts';
import { adaptiveCard, type Card } from './card.ts';
import { buttons, open } from './elements/buttons.ts';
import { type Fact, facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { moment } from './text/nl/tijd.ts';
import { toetsNaam, uitvoeringUitkomstText as text } from './text/nl/uitvoering.ts';
import { bemiddelaarText, keuzeText } from './text/nl/verschil.ts';
import type { Kop, Nu } from './views.ts';

/** M11, M12: what became of it, for who asked, holds regie and decided; an objection offers a way on. */
export const uitvoeringUitkomstCard = (view: UitvoeringUitkomstView, nu: Nu): Card =>
  fitCard((limit) => outcome(view, nu, limit));

/** The objection was taken back, or a directeur chose: nothing is asked any more (M12, M13). */
export const bezwaarVoorbijCard = (kop: Kop, soort: string): Card =>
  shrunk({ kop, soort: text.soort, line: text.voorbij(soort), detail: text.voorbijUitleg });

function outcome(view: UitvoeringUitkomstView, nu: Nu, limit: number): Card {
  const { uitkomst, kenmerk, mandaat } = view;
  const done = uitkomst.wat === 'uitgevoerd';
  const why: readonly Fact[] = done
    ? [[text.resultaat, uitkomst.resultaat]]
    : [
        [text.toets, toetsNaam[uitkomst.toets]],
        [text.reden, uitkomst.reden],
      ];
  const word = done ? text.uitgevoerd : text.bezwaar;
  return adaptiveCard({
    fallbackText: notificationText(text.soort, kenmerk),
    speak: `${word} ${view.soort}. ${view.domein}.`,
    body: [
      kopLine(view),
      heading(view.soort),
      paragraph(word, { colour: done ? 'good' : 'attention', bold: true, spacing: 'none' }),
      facts([...why, [text.door, `${view.door}, ${view.domein}`], [text.wanneer, moment(view.op, nu)]], limit),
      view.magBemiddelen || view.magKiezen ? paragraph(text.verder) : undefined,
      buttons(
        view.magBemiddelen
          ? open(bemiddelaarText.vraag, 'bemiddelaar.vragen', { kenmerk, mandaat }, { primary: true })
          : undefined,
        view.magKiezen ? open(keuzeText.vraag, 'keuze.vragen', { kenmerk, mandaat }) : undefined,
        open(cardText.leesVerder, 'casus.lees', { kenmerk }),
      ),
    ],
  });
}
