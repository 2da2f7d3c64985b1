import { adaptiveCard, type Card } from './card.ts';
import { buttons, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { heading, paragraph } from './elements/text.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { uitkomstText as text } from './text/nl/mandaat.ts';
import { mandaatStandText } from './text/nl/mandaatStand.ts';
import { bemiddelaarText, keuzeText } from './text/nl/verschil.ts';
import { moment, volledigMoment } from './text/nl/tijd.ts';
import type { Nu, UitkomstView } from './views.ts';

/** M10: to aanvrager and regiehouder: what was decided, by whom, under which entry, and what to do with it. */
export const uitkomstCard = (view: UitkomstView, nu: Nu): Card => fitCard((limit) => outcome(view, nu, limit));

function outcome(view: UitkomstView, nu: Nu, limit: number): Card {
  const result = mandaatStandText[view.uitkomst];
  const approved = view.uitkomst === 'akkoord' || view.uitkomst === 'onder-voorwaarden';
  const next = approved ? (view.referentie === undefined ? text.nuVastleggen : undefined) : text.afgewezenVerder;
  const wie = view.vervangt
    ? text.alsVervanger(view.door, view.functie, view.vervangt)
    : text.doorWie(view.door, view.functie);
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: `${result} ${view.soort}. ${wie}, ${volledigMoment(view.op, nu)}.`,
    body: [
      kopLine(view),
      heading(view.soort),
      paragraph(result, { colour: result.endsWith('●') ? 'good' : 'default', bold: true, spacing: 'none' }),
      facts(
        [
          [text.voorwaarden, view.voorwaarden],
          [text.motivering, view.motivering],
          [text.beslissing, view.beslissing],
          [text.door, wie],
          [text.wanneer, moment(view.op, nu)],
          [text.bron, view.bron],
          view.register ? [text.bevoegd, text.register(view.register.artikel, view.register.publicatie)] : undefined,
          [text.referentie, view.referentie],
        ],
        limit,
      ),
      next === undefined || view.uitkomst === 'toezegging' ? undefined : paragraph(next),
      buttons(
        approved && view.referentie === undefined
          ? open(text.noteer, 'mandaat.referentie', { kenmerk: view.kenmerk, mandaat: view.mandaat })
          : undefined,
        view.magBemiddelen
          ? open(bemiddelaarText.vraag, 'bemiddelaar.vragen', { kenmerk: view.kenmerk, mandaat: view.mandaat })
          : undefined,
        view.magKiezen
          ? open(keuzeText.vraag, 'keuze.vragen', { kenmerk: view.kenmerk, mandaat: view.mandaat })
          : undefined,
        open(cardText.leesVerder, 'casus.lees', { kenmerk: view.kenmerk }),
      ),
    ],
  });
}
