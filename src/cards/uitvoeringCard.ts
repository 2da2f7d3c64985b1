import type { OpenUitvoeringStand, UitvoeringView } from './afterDecisionViews.ts';
import { adaptiveCard, type Card, type Element } from './card.ts';
import { clampText } from './clampText.ts';
import { buttons, execute, open } from './elements/buttons.ts';
import { facts } from './elements/facts.ts';
import { kopLine } from './elements/kopLine.ts';
import { personLine } from './elements/personLine.ts';
import { shrunk } from './elements/shrunk.ts';
import { heading, paragraph, quiet } from './elements/text.ts';
import { uitvoeringTermijn, uitvoeringVraag } from './elements/uitvoeringVraag.ts';
import { waaromFacts } from './elements/waaromFacts.ts';
import { fitCard } from './fitCard.ts';
import { euro } from './text/nl/getal.ts';
import { cardText, notificationText } from './text/nl/kaart.ts';
import { moment } from './text/nl/tijd.ts';
import { uitvoeringText as text } from './text/nl/uitvoering.ts';
import { metLidwoord, uitkomstNaam } from './text/nl/woorden.ts';
import type { Nu } from './views.ts';

/** M11: to whoever carries it out; shrinks once it is done, objected to, or lies with somebody else. */
export function uitvoeringCard(view: UitvoeringView, nu: Nu): Card {
  const { stand, soort } = view;
  const small = { kop: view, soort: text.soort };
  switch (stand.wat) {
    case 'elders':
      return shrunk({ ...small, line: text.elders(stand.bij), detail: soort });
    case 'uitgevoerd':
      return shrunk({ ...small, line: text.uitgevoerd(soort), detail: said(stand, nu) });
    case 'beëindigd':
      return shrunk({ ...small, line: text.beëindigd(soort), detail: said(stand, nu) });
    case 'bezwaar':
      return shrunk({
        ...small,
        line: text.bezwaarGemaakt(soort),
        detail: said(stand, nu),
        actions: [...(stand.magToch ? [open(text.toch, 'uitvoering.bezig', dataOf(view))] : []), readAll(view)],
      });
    default:
      return fitCard((limit) => asking(view, stand, nu, limit));
  }
}

const said = ({ door, op }: Extract<UitvoeringView['stand'], { door: string }>, nu: Nu): string =>
  text.doorWanneer(door, moment(op, nu));

const dataOf = ({ kenmerk, mandaat }: UitvoeringView) => ({ kenmerk, mandaat });

const readAll = ({ kenmerk }: UitvoeringView): Element => open(cardText.leesAlles, 'casus.lees', { kenmerk });

function asking(view: UitvoeringView, stand: OpenUitvoeringStand, nu: Nu, limit: number): Card {
  const { besluit } = view;
  const amount = view.bedrag === undefined ? '' : ` · ${euro(view.bedrag)}`;
  const until = uitvoeringTermijn(stand, nu);
  return adaptiveCard({
    fallbackText: notificationText(text.soort, view.kenmerk),
    speak: `${text.kop(view.soort)}. ${uitvoeringVraag(stand)}`,
    body: [
      kopLine(view, text.aanleiding[view.aanleiding]),
      heading(text.kop(view.soort)),
      paragraph(uitvoeringVraag(stand)),
      until === undefined ? undefined : quiet(until, { spacing: 'none' }),
      'alsVervangerVan' in stand && stand.alsVervangerVan !== undefined
        ? quiet(text.voorVervanger(stand.alsVervangerVan), { spacing: 'none' })
        : undefined,
      facts(
        [
          [text.beslissing, `${clampText(view.beslissing, Math.min(limit, 280))}${amount}`],
          [text.voorwaarden, besluit.voorwaarden],
          [text.keuze, view.keuze],
          ...waaromFacts(view, Math.min(limit, 600)),
          [text.doel, view.doel],
          [
            text.besluit,
            text.besluitVan(uitkomstNaam[besluit.uitkomst], metLidwoord(besluit.functie), moment(besluit.op, nu)),
          ],
          [text.van, personLine(view.aanvrager)],
        ],
        Math.min(limit, 600),
      ),
      actions(view),
    ],
  });
}

function actions(view: UitvoeringView): Element | undefined {
  const data = dataOf(view);
  const { wat } = view.stand;
  const busy = wat === 'in-uitvoering';
  return buttons(
    wat === 'gevraagd' ? execute(text.ontvangen, 'uitvoering.ontvangen', data, { primary: true }) : undefined,
    open(busy ? text.nieuweDatum : text.bezig, 'uitvoering.bezig', data, { primary: wat === 'ontvangen' }),
    open(text.klaar, 'uitvoering.klaar', data, { primary: busy }),
    open(text.bezwaar, 'uitvoering.bezwaar', data),
    readAll(view),
  );
}
