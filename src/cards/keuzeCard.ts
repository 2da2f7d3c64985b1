import type { KeuzeView } from './afterDecisionViews.ts';
import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { personLine } from './elements/personLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph, quiet, subheading } from './elements/text.ts';
import { waaromFacts } from './elements/waaromFacts.ts';
import { fitCard } from './fitCard.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { moment } from './text/nl/tijd.ts';
import { keuzeText as text } from './text/nl/verschil.ts';
import { metLidwoord } from './text/nl/woorden.ts';
import type { Nu } from './views.ts';

/** M13: the options, each with the belang of the parties; shrinks to what was chosen. */
export function keuzeCard(view: KeuzeView, nu: Nu): Card {
  const { stand, soort } = view;
  const small = { kop: view, soort: text.soort };
  switch (stand.wat) {
    case 'gekozen': {
      const when = moment(stand.op, nu);
      return shrunk({
        ...small,
        line: text.gekozen(stand.optie, soort),
        detail: stand.doorJou ? text.doorJou(stand.functie, when) : text.doorAnder(metLidwoord(stand.functie), when),
      });
    }
    case 'vervallen':
      return shrunk({ ...small, line: text.vervallen(soort), detail: text.nietsTeDoen });
    case 'elders':
      return shrunk({ ...small, line: text.elders(soort), detail: text.nietsTeDoen });
    case 'kiezen':
      return fitCard((limit) => choosing(view, stand.alsVervangerVan, limit));
  }
}

const when: Readonly<Record<KeuzeView['aanleiding'], string | undefined>> = {
  nieuw: undefined,
  herinnering: text.herinnering,
  wekelijks: text.wekelijks,
};

function choosing(view: KeuzeView, alsVervangerVan: string | undefined, limit: number): Card {
  const { kenmerk, mandaat, keuze } = view;
  return adaptiveCard({
    fallbackText: notificationText(text.soort, kenmerk),
    speak: `${text.kop(view.soort)} ${text.uitleg}`,
    body: [
      kopLine(view, when[view.aanleiding]),
      heading(text.kop(view.soort)),
      paragraph(text.uitleg),
      alsVervangerVan === undefined ? undefined : quiet(text.voorVervanger(alsVervangerVan), { spacing: 'none' }),
      ...view.opties.flatMap((optie, index) => option(optie, index + 1, limit)),
      facts(
        [
          [text.over, view.beslissing],
          ...waaromFacts(view, Math.min(limit, 400)),
          [text.bezwaar, view.verschil],
          [text.bemiddeling, view.bemiddeling],
          [text.van, personLine(view.van)],
        ],
        Math.min(limit, 400),
      ),
      buttons(
        open(text.kies, 'keuze.maken', { kenmerk, mandaat, keuze }, { primary: true }),
        open(cardText.leesAlles, 'casus.lees', { kenmerk }),
      ),
    ],
  });
}

const option = (
  { wat, uitvoeren, belangen }: KeuzeView['opties'][number],
  nr: number,
  limit: number,
): readonly (Element | undefined)[] => [
  subheading(uitvoeren ? `${text.optie(nr)} · ${text.gaatDoor}` : text.optie(nr)),
  paragraph(clampText(wat, Math.min(limit, 600)), { spacing: 'none' }),
  facts(
    belangen.map(({ domein, belang }) => [text.belang(domein), belang] as const),
    Math.min(limit, 300),
  ),
];
